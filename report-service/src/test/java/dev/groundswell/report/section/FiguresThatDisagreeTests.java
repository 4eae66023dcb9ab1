package dev.groundswell.report.section;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.metrics.Discrepancy;
import dev.groundswell.report.metrics.Pin;
import dev.groundswell.report.statement.Figure;
import dev.groundswell.report.statement.Figures;
import dev.groundswell.report.statement.Trust;
import dev.groundswell.report.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresThatDisagreeTests {

	/** Published on 3 December 2025. */
	private static final Figure YUAN = pledge("CNY", "380000000000");

	private static final Figure DOLLARS = pledge("USD", "53000000000");

	@ParameterizedTest
	@CsvSource({ "confirmed, unit, false", "confirmed, exchange-rate-day, true", "near, unit, true",
			"conflicting, unit, true" })
	void moneyThatSimplyAgreesIsNoDisagreement(String verdict, String firstDifference, boolean told) {
		Discrepancy money = new Discrepancy("money", verdict, "at the rate of 2025-02-24", firstDifference,
				new BigDecimal("1.003"), List.of(YUAN, DOLLARS));

		assertThat(new FiguresThatDisagree().choose(material("2025-12-06", money), List.of())).hasSize(told ? 1 : 0);
	}

	@Test
	void whatMustOnlyNotBeComparedMakesRoom() {
		Discrepancy money = new Discrepancy("money", "near", "at the rate of 2025-02-24", "unit", BigDecimal.ONE,
				List.of(YUAN, DOLLARS));
		Stream<Discrepancy> others = IntStream.range(0, 7).mapToObj(FiguresThatDisagreeTests::incomparable);

		assertThat(new FiguresThatDisagree().choose(
				material("2025-12-06", Stream.concat(others, Stream.of(money)).toArray(Discrepancy[]::new)), List.of()))
			.hasSize(6)
			.first()
			.satisfies((statement) -> assertThat(statement.figures()).containsExactly(YUAN, DOLLARS));
	}

	private static Discrepancy incomparable(int number) {
		Figures share = Figures.users("40")
			.of("model-" + number, "Model " + number, "family")
			.as("investment", "share", "percent");
		return new Discrepancy("level", "not-comparable", "denominators differ", "denominator", null,
				List.of(share.evidence("o-a" + number).figure(), share.evidence("o-b" + number).figure()));
	}

	@Test
	void newsIsOfTheWeekAndNotOfALaterOne() {
		assertThat(material("2025-11-29").isNew(YUAN)).isFalse();
		assertThat(material("2025-12-03").isNew(YUAN)).isTrue();
		assertThat(material("2025-12-09").isNew(YUAN)).isTrue();
		assertThat(material("2025-12-10").isNew(YUAN)).isFalse();
	}

	private static Material material(String weekEnding, Discrepancy... discrepancies) {
		Topic topic = new Topic("qwen", "Qwen", DayOfWeek.SATURDAY, List.of("alibaba"), List.of(), List.of(),
				List.of("investment"), List.of(), List.of());
		return new Material(topic, LocalDate.parse(weekEnding), new Pin(Instant.parse("2026-02-01T00:00:00Z"), 1, 1),
				new Registry(1, List.of(), List.of(), List.of(), List.of()), List.of("alibaba"), List.of(), List.of(),
				List.of(), List.of(discrepancies), List.of(), new Trust(Set.of(), Set.of(), Set.of(), Set.of()));
	}

	private static Figure pledge(String currency, String amount) {
		return Figures.users(amount)
			.of("alibaba", "Alibaba", "organization")
			.as("investment", "level", currency)
			.modality("commitment")
			.evidence("o-" + currency)
			.figure();
	}

}
