package dev.groundswell.metrics.grouping;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Parse;
import org.jspecify.annotations.Nullable;

/** What subjects may be grouped by. */
public enum Dimension {

	/** What they are a member of. */
	FAMILY,

	/** Who makes them, or the family they belong to. */
	ORGANIZATION,

	/** Where their makers are based. */
	REGION,

	/** Intervals of total parameters. */
	SIZE,

	/** Groups of kind licence. */
	LICENCE,

	/** Groups of kind openness. */
	OPENNESS;

	/** All as parameters name them. */
	public static final List<String> CODES = Stream.of(values()).map(Dimension::code).toList();

	/** The dimension of a parameter, or null when absent. */
	public static @Nullable Dimension of(String parameter, @Nullable String text) {
		return (Parse.word(parameter, text, CODES) != null) ? coded(text) : null;
	}

	/**
	 * The dimension of a code.
	 * @throws IllegalArgumentException when there is none
	 */
	public static Dimension coded(@Nullable String code) {
		return Stream.of(values())
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no dimension " + code));
	}

	/** As parameters name it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
