package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.ingest.Registry.Source;
import dev.groundswell.report.metrics.ClaimVerdict;
import dev.groundswell.report.metrics.ClaimVerdict.ImpliedBase;
import dev.groundswell.report.metrics.ClaimVerdict.Opinion;
import dev.groundswell.report.statement.Bound;
import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.groundswell.report.check.Claims.EARLY_DECEMBER;
import static dev.groundswell.report.check.Claims.growth;
import static dev.groundswell.report.check.Claims.level;
import static org.assertj.core.api.Assertions.assertThat;

/** What the log adds to figures of a text, and what it does not change. */
class KnownGrowthTests {

	private static final String TEXT = "Aaaa. ".repeat(10);

	private static final List<ReadClaim> CLAIMS = Claims.read(TEXT, level("30000000").in(EARLY_DECEMBER).at(0),
			growth("149", "unspecified").in(EARLY_DECEMBER).at(6));

	private static final GrowthPairs PAIRS = new GrowthPairs(CLAIMS, new Sentences(TEXT));

	private static Figure november(String source, String value) {
		return new Figure("f-" + source, new BigDecimal(value), null, "users", Bound.EXACT, "qwen-app", "Qwen app",
				"app", "monthly_active_users", "Monthly active users", "level", new TreeMap<>(),
				LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30), null, null, "A", "reported", "asserted", source,
				source, source, source, "levels.v1", List.of("o-1"), 1, null, List.of(), new TreeMap<>());
	}

	private static ClaimVerdict verdict(String word, @Nullable ImpliedBase base, List<Opinion> others) {
		return new ClaimVerdict(word, "so it is", null, november("aicpb", "18340000"), null, null, base, 0, "low",
				others);
	}

	private static Judged judged(ClaimVerdict verdict) {
		Registry registry = new Registry(1, List.of(), List.of(), List.of(), List.of());
		Article article = new Article(null, null, null, null, null, "", TEXT);
		return new Judged(CLAIMS.getFirst(), new Stating(new Credits(registry), PAIRS, article).of(CLAIMS.getFirst()),
				verdict);
	}

	@Test
	void growthTheLogKnowsOfAnotherLevelIsToldInPlainWords() {
		ImpliedBase base = new ImpliedBase(new BigDecimal("12048193"), null, new BigDecimal("18340000"),
				new BigDecimal("7365462"), "conflicting");

		Optional<Finding> finding = KnownGrowth.of(judged(verdict("conflicting", base, List.of())), PAIRS);

		assertThat(finding).get()
			.extracting(Finding::text)
			.isEqualTo(
					"The 149\u202f% would need 12.05 million before it to lead to the 30 million of 1 to 10 December "
							+ "2025; the 18.34 million of November 2025 known here, which the same growth is said of, implies 7.37 "
							+ "million.");
	}

	@Test
	void growthThatNothingContradictsIsNoFinding() {
		ImpliedBase open = new ImpliedBase(new BigDecimal("12048193"), null, null, null, "unverifiable");

		assertThat(KnownGrowth.of(judged(verdict("confirmed", open, List.of())), PAIRS)).isEmpty();
		assertThat(KnownGrowth.of(judged(verdict("confirmed", null, List.of())), PAIRS)).isEmpty();
	}

	@Test
	void sourceTheTextNamesIsHeardFirst() {
		Opinion own = new Opinion(november("xsignal", "40000000"), "conflicting", "40 million there", null);

		ClaimVerdict verdict = Crediting.heldAgainst(new Source("xsignal", "Xsignal", "panel"),
				verdict("confirmed", null, List.of(own)));

		assertThat(verdict.verdict()).isEqualTo("conflicting");
		assertThat(verdict.compared()).isNotNull().extracting(Figure::source).isEqualTo("xsignal");
		assertThat(verdict.others()).singleElement().extracting(Opinion::verdict).isEqualTo("confirmed");
	}

	@Test
	void sourceThatSaysNothingComparableIsNamed() {
		ClaimVerdict verdict = Crediting.heldAgainst(new Source("xsignal", "Xsignal", "panel"),
				verdict("confirmed", null, List.of()));

		assertThat(verdict.reason()).isEqualTo("so it is; of Xsignal itself nothing comparable is known");
		assertThat(verdict.verdict()).isEqualTo("confirmed");
	}

	@Test
	void contradictionWithinTheTextOutweighsOnlyWhatTheLogLeavesOpen() {
		List<Finding> findings = List
			.of(new Finding("same-growth", "conflicting", "Both cannot hold.", List.of(CLAIMS.getFirst().id())));

		assertThat(Outweighing.by(findings, judged(verdict("not-comparable", null, List.of()))).verdict())
			.satisfies((verdict) -> {
				assertThat(verdict.verdict()).isEqualTo("conflicting");
				assertThat(verdict.reason()).isEqualTo("Both cannot hold; beyond the text: so it is");
			});
		assertThat(Outweighing.by(findings, judged(verdict("confirmed", null, List.of()))).verdict().verdict())
			.isEqualTo("confirmed");
	}

}
