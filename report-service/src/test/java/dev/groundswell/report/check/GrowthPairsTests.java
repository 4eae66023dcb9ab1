package dev.groundswell.report.check;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dev.groundswell.report.check.Claims.NOVEMBER;
import static dev.groundswell.report.check.Claims.OCTOBER;
import static dev.groundswell.report.check.Claims.growth;
import static dev.groundswell.report.check.Claims.level;
import static org.assertj.core.api.Assertions.assertThat;

class GrowthPairsTests {

	private static GrowthPairs pairs(String text, List<ReadClaim> claims) {
		return new GrowthPairs(claims, new Sentences(text));
	}

	@Test
	void growthBelongsToTheLevelOfItsPeriodHoweverFar() {
		String text = "Aaaa. ".repeat(20);
		List<ReadClaim> claims = Claims.read(text, level("7").in(OCTOBER).at(0),
				growth("149", "mom").in(NOVEMBER).at(6), level("18").in(NOVEMBER).at(60));

		assertThat(pairs(text, claims).level(claims.get(1))).contains(claims.get(2));
		assertThat(pairs(text, claims).growth(claims.get(0))).isEmpty();
	}

	@Test
	void growthFromALevelToALevelBelongsToTheLater() {
		String text = "It grew 149 percent from 7.37 to 18.34.";
		List<ReadClaim> claims = Claims.read(text, growth("149", "mom").at(8), level("7.37").in(OCTOBER).at(25),
				level("18.34").in(NOVEMBER).at(33));

		assertThat(pairs(text, claims).level(claims.get(0))).contains(claims.get(2));
	}

	@Test
	void growthOfAnotherParagraphBelongsToNoLevel() {
		String text = "Aaaa. ".repeat(20);
		List<ReadClaim> claims = Claims.read(text, level("7").in(OCTOBER).at(0), growth("149", "mom").at(60));

		assertThat(pairs(text, claims).level(claims.get(1))).isEmpty();
	}

	@Test
	void pointsLeadToNoLevel() {
		String text = "Aaaa Aaaa";
		List<ReadClaim> claims = Claims.read(text, level("7").at(0),
				growth("3", "mom").unit("percentage_points").at(5));

		assertThat(pairs(text, claims).level(claims.get(1))).isEmpty();
	}

}
