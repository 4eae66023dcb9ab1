package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Against pairwise definitions worked out with Python's floats, apart from this code. */
class ConcentrationTests {

	private static List<BigDecimal> parts(String... parts) {
		return Stream.of(parts).map(BigDecimal::new).toList();
	}

	private static Concentration of(String whole, String... parts) {
		return Concentration.of(parts(parts), new BigDecimal(whole)).orElseThrow();
	}

	/** Similarweb, 2 January 2026: about 4,657 of the named apps alone. */
	@Test
	void webVisitsOfNamedAppsAlone() {
		var visits = of("100", "64.5", "21.5", "3.7", "3.4", "2.0", "2.0", "1.1");

		assertThat(visits.hhiLow()).isEqualByComparingTo("0.465696");
		assertThat(visits.hhiHigh()).isEqualByComparingTo("0.466020");
		assertThat(visits.rest()).isEqualByComparingTo("0.018");
		assertThat(visits.largest(4)).isEqualByComparingTo("0.931");
		assertThat(Decimals.ratio(visits.shannonNumber())).isEqualTo("3.091538");
		assertThat(Decimals.ratio(visits.gini().orElseThrow())).isEqualTo("0.671807");
	}

	/** The regions of the ATOM Report, of their sum and of the declared total. */
	@Test
	void restOfADeclaredTotalGivesBounds() {
		var sum = of("2036", "1150", "723", "163");
		var declared = of("2040", "163", "1150", "723");

		assertThat(sum.isTruncated()).isFalse();
		assertThat(Decimals.ratio(sum.hhiLow())).isEqualTo("0.451547").isEqualTo(Decimals.ratio(sum.hhiHigh()));
		assertThat(declared.isTruncated()).isTrue();
		assertThat(Decimals.ratio(declared.hhiLow())).isEqualTo("0.449778");
		assertThat(Decimals.ratio(declared.hhiHigh())).isEqualTo("0.449782");
	}

	@Test
	void equalPartsAreAsManyAsTheyAre() {
		var equal = of("20", "5", "5", "5", "5");

		assertThat(equal.hhiLow()).isEqualByComparingTo("0.25");
		assertThat(Decimals.ratio(equal.shannonNumber())).isEqualTo("4.000000");
		assertThat(equal.gini()).hasValueSatisfying((gini) -> assertThat(gini).isZero());
	}

	@Test
	void nothingOfTheWholeRaisesInequalityOnly() {
		assertThat(Decimals.ratio(of("15", "5", "0", "10", "0").gini().orElseThrow())).isEqualTo("0.583333");
		assertThat(Decimals.ratio(of("15", "5", "10").gini().orElseThrow())).isEqualTo("0.166667");
		assertThat(of("15", "5", "0", "10", "0").hhiLow()).isEqualByComparingTo(of("15", "5", "10").hhiLow());
	}

	@Test
	void impossibleWholesHaveNoConcentration() {
		assertThat(Concentration.of(parts("1", "2"), new BigDecimal("2.9"))).isEmpty();
		assertThat(Concentration.of(parts("0"), BigDecimal.ZERO)).isEmpty();
		assertThat(Concentration.of(parts("-1", "2"), BigDecimal.TEN)).isEmpty();
		assertThat(of("1", "0").gini()).isEmpty();
	}

}
