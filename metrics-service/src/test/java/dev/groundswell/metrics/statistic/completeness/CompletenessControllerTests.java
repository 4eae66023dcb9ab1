package dev.groundswell.metrics.statistic.completeness;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.completeness.CompletenessController.CompletenessParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class CompletenessControllerTests {

	private static final Samples.Observation[] LOG = { Samples.users("chatgpt", "aicpb", "2025-09", 1),
			Samples.users("doubao", "aicpb", "2025-09", 1), Samples.users("doubao", "aicpb", "2025-11", 2),
			Samples.users("chatgpt", "aicpb", "2026-01", 3) };

	@TempDir
	Path directory;

	private static List<Completeness> in(SmallLog log, @Nullable String by, @Nullable String from, @Nullable String to,
			String asOf) {
		return new CompletenessController(log.questions(), log.store())
			.completeness(SeriesParameters.NONE, new CompletenessParameters(null, by, from, to),
					new MomentParameters(asOf, null), PageParameters.NONE)
			.items();
	}

	@Test
	void monthsWithoutAnyFigureAreMissing() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, null, null, null, "2026-02-10")).singleElement().satisfies((line) -> {
				assertThat(line.observed()).isEqualTo(3);
				assertThat(line.expected()).isEqualTo(5);
				assertThat(line.percent()).isEqualTo("60.000000");
				assertThat(line.missingCount()).isEqualTo(2);
				assertThat(line.missing()).containsExactly("2025-10-01/2025-10-31", "2025-12-01/2025-12-31");
				assertThat(line.interval()).isEqualTo("month");
				assertThat(line.from()).hasToString("2025-09-01");
				assertThat(line.to()).hasToString("2026-01-31");
			});
		}
	}

	@Test
	void everySeriesHasItsOwnStart() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, "series", null, null, "2026-02-10"))
				.extracting(Completeness::subject, Completeness::observed, Completeness::expected)
				.containsExactlyInAnyOrder(tuple("chatgpt", 2, 5), tuple("doubao", 2, 5));
		}
	}

	@Test
	void rangeCanBeGiven() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, null, "2025-10-15", "2025-12-30", "2026-02-10")).singleElement().satisfies((line) -> {
				assertThat(line.expected()).as("only November lies in it as a whole").isEqualTo(1);
				assertThat(line.observed()).isEqualTo(1);
			});
			assertThat(in(log, null, "2025-06-01", null, "2026-02-10")).singleElement()
				.satisfies((line) -> assertThat(line.expected()).isEqualTo(8));
		}
	}

	@Test
	void periodThatHasNotEndedIsNotExpected() {
		try (var log = new SmallLog(this.directory,
				Samples.users("chatgpt", "aicpb", "2025-09", 1).published("2025-09-20T00:00:00"))) {
			assertThat(in(log, null, null, null, "2025-10-30")).singleElement()
				.satisfies((line) -> assertThat(line.expected()).isEqualTo(1));
		}
	}

	@Test
	void longerIntervalOfTheSourceGoesBeforeThatOfTheMetric() {
		var rate = Samples.rate("2025-03-01", "7.1").source("alibaba");
		try (var log = new SmallLog(this.directory, rate.rootSource("alibaba"))) {
			assertThat(in(log, null, null, null, "2025-09-01")).singleElement().satisfies((line) -> {
				assertThat(line.interval()).isEqualTo("90 days");
				assertThat(line.expected()).isEqualTo(3);
				assertThat(line.missing()).containsExactly("2025-03-02/2025-05-30", "2025-05-31/2025-08-28");
			});
		}
	}

	@Test
	void withoutAnyIntervalNothingIsExpected() {
		try (var log = new SmallLog(this.directory, Samples.money("USD", "5", "techpost").rootSource("techpost"))) {
			assertThat(in(log, null, null, null, "2026-01-01")).singleElement().satisfies((line) -> {
				assertThat(line.expected()).isNull();
				assertThat(line.percent()).isNull();
				assertThat(line.reason()).contains("usual interval");
			});
		}
	}

	@Test
	void farFutureIsNotCountedThrough() {
		try (var log = new SmallLog(this.directory, Samples.rate("2025-02-21", "7.1"))) {
			assertThat(in(log, null, null, null, "9998-12-31")).singleElement().satisfies((line) -> {
				assertThat(line.expected()).isNull();
				assertThat(line.reason()).contains("100000");
			});
		}
	}

	@Test
	void badParametersAreToldByName() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> in(log, "model", null, null, "2026-02-10"))
				.withMessageContaining("by");
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> in(log, null, "2026-05-01", null, "2026-02-10"))
				.withMessageContaining("from");
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> in(log, null, null, "tomorrow", "2026-02-10"));
		}
	}

}
