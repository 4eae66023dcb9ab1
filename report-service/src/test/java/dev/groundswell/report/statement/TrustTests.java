package dev.groundswell.report.statement;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrustTests {

	private static final Figure FIGURE = Figures.users("18340000").figure();

	@Test
	void onePrimarySourceIsMedium() {
		assertThat(trust(Set.of(), Set.of(), Set.of(), Set.of()).in(List.of(FIGURE))).isEqualTo(Confidence.MEDIUM);
	}

	@Test
	void agreementOfRootsIsHigh() {
		assertThat(trust(Set.of(), Set.of(), Set.of("o-level"), Set.of()).in(List.of(FIGURE)))
			.isEqualTo(Confidence.HIGH);
	}

	@Test
	void ourOwnMeasurementIsHigh() {
		assertThat(trust(Set.of(), Set.of(), Set.of(), Set.of())
			.in(List.of(Figures.users("1").basis("measured").figure()))).isEqualTo(Confidence.HIGH);
	}

	@Test
	void hearsayAndConflictAreLow() {
		assertThat(trust(Set.of("aicpb"), Set.of(), Set.of(), Set.of()).in(List.of(FIGURE))).isEqualTo(Confidence.LOW);
		assertThat(trust(Set.of(), Set.of("o-level"), Set.of("o-level"), Set.of()).in(List.of(FIGURE)))
			.isEqualTo(Confidence.LOW);
	}

	@Test
	void aStaleSourceCostsOneStep() {
		assertThat(trust(Set.of(), Set.of(), Set.of("o-level"), Set.of("aicpb")).in(List.of(FIGURE)))
			.isEqualTo(Confidence.MEDIUM);
		assertThat(trust(Set.of(), Set.of(), Set.of(), Set.of("scmp")).in(List.of(FIGURE))).isEqualTo(Confidence.LOW);
	}

	@Test
	void theWeakestFigureDecides() {
		assertThat(trust(Set.of(), Set.of("o-two"), Set.of(), Set.of())
			.in(List.of(FIGURE, Figures.users("2").evidence("o-two").figure()))).isEqualTo(Confidence.LOW);
	}

	private static Trust trust(Set<String> secondary, Set<String> disputed, Set<String> corroborated,
			Set<String> stale) {
		return new Trust(secondary, disputed, corroborated, stale);
	}

}
