package dev.groundswell.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link Sparkline}, {@link Bar} and {@link DotRange}. */
class SmallDrawingsTests {

	@Test
	void sparklineStartsAtZeroAndEndsInADot() {
		Sparkline line = Sparkline.draw(List.of(amount(1, 0), amount(2, 10)), 100, 30);

		assertThat(line.path()).isEqualTo("M4 26L96 4");
		assertThat(line.dotX()).isEqualTo("96");
		assertThat(line.dotY()).isEqualTo("4");
		assertThat(line.area()).startsWith(line.path()).endsWith("Z");
	}

	@Test
	void oneAmountIsADotAlone() {
		Sparkline line = Sparkline.draw(List.of(amount(1, 5)), 100, 30);

		assertThat(line.path()).isEmpty();
		assertThat(line.dotX()).isEqualTo("96");
	}

	@Test
	void amountsOfNothingDoNotDivideByZero() {
		assertThat(Sparkline.draw(List.of(amount(1, 0), amount(2, 0)), 100, 30).path()).doesNotContain("NaN");
		assertThat(Bar.of(BigDecimal.ZERO, BigDecimal.ZERO).length()).isEqualTo("0");
	}

	@Test
	void barsAreInProportionFromZero() {
		assertThat(Bar.of(BigDecimal.valueOf(25), BigDecimal.valueOf(100)).length()).isEqualTo("25");
		assertThat(Bar.of(BigDecimal.valueOf(-3), BigDecimal.valueOf(100)).length()).isEqualTo("0");
	}

	@Test
	void rangeSpansTheClaimsAndLabelsStayInside() {
		DotRange range = DotRange.draw(
				List.of(new DotRange.Claim(new BigDecimal("145510000"), true, "145.5 M · Xsignal"),
						new DotRange.Claim(new BigDecimal("61810000"), true, "61.81 M · Aicpb.com, a very long name")),
				420, BigDecimal::toPlainString);

		assertThat(range.dots()).map(DotRange.Dot::label).first().asString().startsWith("61.81 M");
		assertThat(Double.parseDouble(range.rangeStart())).isLessThan(Double.parseDouble(range.rangeEnd()));
		assertThat(range.dots()).allSatisfy((dot) -> {
			double length = dot.label().length() * 8;
			double at = Double.parseDouble(dot.labelX());
			assertThat(dot.anchor().equals("end") ? at - length : at).isGreaterThanOrEqualTo(0);
			assertThat(dot.anchor().equals("end") ? at : at + length).isLessThanOrEqualTo(420);
		});
		assertThat(range.ticks().getFirst().label()).isEqualTo("0");
	}

	private static Sparkline.Amount amount(int month, long value) {
		return new Sparkline.Amount(LocalDate.of(2025, month, 28), BigDecimal.valueOf(value));
	}

}
