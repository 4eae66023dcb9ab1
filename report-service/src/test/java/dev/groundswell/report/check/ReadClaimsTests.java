package dev.groundswell.report.check;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.report.ingest.ClaimView.PeriodView;
import org.junit.jupiter.api.Test;

import static dev.groundswell.report.check.Claims.level;
import static org.assertj.core.api.Assertions.assertThat;

class ReadClaimsTests {

	@Test
	void claimsStandInTheOrderOfTheText() {
		assertThat(Claims.read("Aaaa Bbbb", level("2").at(5), level("1").at(0)))
			.extracting(ReadClaim::id, (claim) -> claim.value().intValue())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("c1", 1),
					org.assertj.core.groups.Tuple.tuple("c2", 2));
	}

	@Test
	void quoteThatIsElsewhereIsFound() {
		assertThat(Claims.read("It has 5 million users.", level("5000000").quote("5 million").at(0))).first()
			.extracting(ReadClaim::place)
			.isEqualTo(new ReadClaim.Place(7, 16));
	}

	@Test
	void quoteThatIsNowhereHasNoPlace() {
		assertThat(Claims.read("Nothing.", level("5000000").quote("5 million").at(3))).first()
			.matches((claim) -> claim.place().isEmpty());
	}

	@Test
	void whatMetricsServiceCannotReadIsTakenPlainly() {
		List<ReadClaim> claims = Claims.read("Aaaa",
				level("5").comparator("fewer_or_so")
					.in(new PeriodView("then", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1))),
				level("6").comparator("range"));

		assertThat(claims).allSatisfy((claim) -> assertThat(claim.comparator()).isEqualTo("exact"));
		assertThat(claims).first().extracting(ReadClaim::period).isNull();
	}

	@Test
	void numberNobodyWritesIsLeftOut() {
		assertThat(Claims.read("Aaaa", level("1e99999"))).isEmpty();
	}

}
