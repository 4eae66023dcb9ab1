package dev.groundswell.report.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dev.groundswell.report.check.Claims.EARLY_DECEMBER;
import static dev.groundswell.report.check.Claims.NOVEMBER;
import static dev.groundswell.report.check.Claims.OCTOBER;
import static dev.groundswell.report.check.Claims.growth;
import static dev.groundswell.report.check.Claims.level;
import static org.assertj.core.api.Assertions.assertThat;

class ConsistencyTests {

	/** Ten sentences of four letters and a stop. */
	private static final String TEXT = "Aaaa. ".repeat(10);

	private static List<Finding> findings(Claims... claims) {
		List<ReadClaim> read = Claims.read(TEXT, claims);
		return Consistency.of(read, new GrowthPairs(read, new Sentences(TEXT)));
	}

	@Test
	void oneGrowthCannotLeadToTwoLevels() {
		List<Finding> findings = findings(growth("149", "mom").in(NOVEMBER).at(0), level("18340000").in(NOVEMBER).at(6),
				level("30000000").in(EARLY_DECEMBER).at(24), growth("149", "unspecified").in(EARLY_DECEMBER).at(30));

		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo("same-growth");
			assertThat(finding.verdict()).isEqualTo("conflicting");
			assertThat(finding.text()).isEqualTo("The 149\u202f% would need 12.05 million a month earlier to lead to "
					+ "the 30 million of 1 to 10 December 2025; the 18.34 million of November 2025, which the same growth "
					+ "is said of, implies 7.37 million.");
			assertThat(finding.claims()).containsExactlyInAnyOrder("c1", "c2", "c3", "c4");
		});
	}

	@Test
	void growthIsHeldAgainstTheLevelItIsCountedFrom() {
		assertThat(findings(level("30000000").in(NOVEMBER).at(0), growth("149", "mom").in(NOVEMBER).at(6),
				level("18340000").in(OCTOBER).at(12)))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.verdict()).isEqualTo("conflicting");
				assertThat(finding.text()).contains("would need 12.05 million a month earlier",
						"the text states the 18.34 million of October 2025", "from which the growth is 63.6\u202f%");
			});
	}

	@Test
	void earlyDecemberIsCountedFromNovember() {
		assertThat(findings(level("18340000").in(NOVEMBER).at(0), level("30000000").in(EARLY_DECEMBER).at(6),
				growth("149", "mom").in(EARLY_DECEMBER).at(12)))
			.singleElement()
			.extracting(Finding::verdict)
			.isEqualTo("conflicting");
	}

	@Test
	void growthAndTwoLevelsMayAgree() {
		assertThat(findings(level("7370000").in(OCTOBER).at(0), level("18340000").in(NOVEMBER).at(6),
				growth("149", "mom").in(NOVEMBER).at(12)))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.verdict()).isEqualTo("confirmed");
				assertThat(finding.text()).contains("needs 7.37 million a month earlier", "the two agree");
			});
	}

	@Test
	void doublingIsAGrowthToo() {
		assertThat(findings(level("10000000").in(OCTOBER).at(0), level("30000000").in(NOVEMBER).at(6),
				growth("2", "mom").unit("multiple").in(NOVEMBER).at(12)))
			.singleElement()
			.extracting(Finding::verdict)
			.isEqualTo("conflicting");
	}

	@Test
	void growthFromNobodyKnowsWhenContradictsNothing() {
		assertThat(findings(level("18340000").in(OCTOBER).at(0), level("30000000").in(NOVEMBER).at(6),
				growth("149", "unspecified").in(NOVEMBER).at(12)))
			.isEmpty();
	}

	@Test
	void equalGrowthsOfDifferentYearsContradictNothing() {
		assertThat(findings(level("18340000").in(NOVEMBER).at(0), growth("100", "yoy").in(NOVEMBER).at(6),
				level("9000000").in(Claims.OCTOBER_2024).at(24), growth("100", "yoy").in(Claims.OCTOBER_2024).at(30)))
			.isEmpty();
	}

	@Test
	void boundsLeaveRoom() {
		assertThat(findings(level("30000000").comparator("at_least").in(NOVEMBER).at(0),
				growth("149", "mom").in(NOVEMBER).at(6), level("18340000").in(OCTOBER).at(12)))
			.isEmpty();
	}

	@Test
	void fallOfEverythingLeadsNowhere() {
		assertThat(findings(level("30000000").in(NOVEMBER).at(0), growth("-100", "mom").in(NOVEMBER).at(6),
				level("18340000").in(OCTOBER).at(12)))
			.isEmpty();
	}

	@Test
	void twoValuesOfTheSameThingCannotBothHold() {
		assertThat(findings(level("18340000").in(NOVEMBER).at(0), level("20000000").in(NOVEMBER).at(6))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.kind()).isEqualTo("two-values");
				assertThat(finding.text()).isEqualTo(
						"The text states both 18.34 million and 20 million for the same thing: both cannot hold.");
			});
	}

	@Test
	void twoSourcesMayDiffer() {
		assertThat(findings(level("18340000").in(NOVEMBER).credited("Aicpb.com").at(0),
				level("20000000").in(NOVEMBER).credited("QuestMobile").at(6)))
			.isEmpty();
	}

}
