package dev.groundswell.metrics.grouping;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Which variants of a family are added up. Version 1: a repackaging is what derives from
 * another model by quantization, unless the family's own maker publishes it in one of its
 * precisions, and what somebody else than the family's maker publishes under the family.
 */
public enum VariantRule {

	/** The family's own and repackagings are lines of their own. */
	FIRST_PARTY,

	/** One line, in which the same weights may be counted several times. */
	ALL;

	/** All as parameters name them. */
	public static final List<String> CODES = List.of("first-party", "all");

	/** What is said about the rule in definitions. */
	public static final String WORDS = "Variant rule, version 1: precisions, sizes, base and instruct models of a family "
			+ "are added up; repackagings (derived by quantization, except the maker's own BF16, FP8, NVFP4, W4A4 and "
			+ "W4A16) and what others than the family's maker publish are a line of their own";

	private static final List<String> OWN_PRECISIONS = List.of("bf16", "fp8", "nvfp4", "w4a4", "w4a16");

	/** The rule of a parameter; first-party when absent. */
	public static VariantRule of(String parameter, @Nullable String text) {
		return "all".equals(Parse.word(parameter, text, CODES)) ? ALL : FIRST_PARTY;
	}

	/** As parameters name it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The line a subject belongs to: {@code all, own} or {@code repackaged}. */
	public String portion(String subject, LocalDate day, Registry registry) {
		if (this == ALL) {
			return "all";
		}
		return isRepackaged(subject, new Ties(registry, day), registry) ? "repackaged" : "own";
	}

	private static boolean isRepackaged(String id, Ties ties, Registry registry) {
		var makers = ties.makers(id);
		var familyMakers = ties.makersOf(ties.families(id));
		boolean foreign = !makers.isEmpty() && !familyMakers.isEmpty() && Collections.disjoint(makers, familyMakers);
		boolean quantized = !ties.quantizedFrom(registry.subjectOrUnlisted(id)).isEmpty();
		return foreign || (quantized && !isOwnPrecision(id));
	}

	private static boolean isOwnPrecision(String id) {
		var name = id.toLowerCase(Locale.ROOT);
		return OWN_PRECISIONS.stream().anyMatch(name::endsWith);
	}

}
