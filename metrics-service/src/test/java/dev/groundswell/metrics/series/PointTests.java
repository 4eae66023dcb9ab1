package dev.groundswell.metrics.series;

import java.time.Instant;
import java.util.List;

import dev.groundswell.metrics.store.Row;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PointTests {

	private static final SeriesKey KEY = new SeriesKey("qwen-app", "monthly_active_users", "level", "panel=aicpb",
			"aicpb", "users", 0);

	private long sequence;

	private Row row(long value, String source, String day, String comparator, String basis) {
		this.sequence++;
		return new Row(this.sequence, "o-" + this.sequence, 1, KEY, Span.month(2025, 11), null, value, null, comparator,
				source, Instant.parse(day + "T00:00:00Z"), basis, "A", "asserted");
	}

	private Row reported(long value, String source, String day) {
		return row(value, source, day, "exact", "reported");
	}

	private static Row chosen(Row... rows) {
		return Point.of(List.of(rows)).chosen();
	}

	@Test
	void measuredGoesBeforeReported() {
		var measured = row(1, "z", "2025-12-01", "approx", "measured");

		assertThat(chosen(reported(2, "a", "2025-12-09"), measured)).isEqualTo(measured);
	}

	@Test
	void exactGoesBeforeOthers() {
		var exact = reported(1, "z", "2025-12-01");

		assertThat(chosen(row(2, "a", "2025-12-09", "at_least", "reported"), exact)).isEqualTo(exact);
	}

	@Test
	void newestGoesFirstThenTheSourcesName() {
		var newest = reported(3, "b", "2025-12-09");

		assertThat(chosen(reported(1, "a", "2025-12-01"), reported(2, "c", "2025-12-09"), newest)).isEqualTo(newest);
	}

	@Test
	void everyRowThatAgreesIsEvidence() {
		var point = Point.of(List.of(reported(1, "a", "2025-12-01"), reported(1, "b", "2025-12-02"),
				reported(2, "c", "2025-11-30")));

		assertThat(point.agreeing()).extracting(Row::source).containsExactly("b", "a");
		assertThat(point.differing()).extracting(Row::source).containsExactly("c");
	}

}
