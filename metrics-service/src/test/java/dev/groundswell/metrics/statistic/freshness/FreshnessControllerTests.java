package dev.groundswell.metrics.statistic.freshness;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessControllerTests {

	private static final Samples.Observation FIGURE = Samples.users("qwen-app", "aicpb", "2025-11", 1);

	@TempDir
	Path directory;

	private static List<SourceFreshness> at(SmallLog log, String asOf) {
		return new FreshnessController(log.questions(), log.store())
			.freshness(new MomentParameters(asOf, null), PageParameters.NONE)
			.items();
	}

	@Test
	void publicationToComeMakesNoSourceFresh() {
		try (var log = new SmallLog(this.directory, FIGURE.published("2025-12-01T00:00:00"),
				FIGURE.value(2).published("2026-12-01T00:00:00"))) {
			assertThat(at(log, "2026-02-01T00:00:00Z")).singleElement().satisfies((source) -> {
				assertThat(source.lastPublishedAt()).isEqualTo("2025-12-01T00:00:00Z");
				assertThat(source.ageDays()).isEqualTo(62);
				assertThat(source.ratio()).isEqualTo("2.000000");
				assertThat(source.state()).isEqualTo("late");
			});
		}
	}

	@Test
	void ageIsNeverBelowNothing() {
		try (var log = new SmallLog(this.directory, FIGURE.published("2025-12-01T00:00:00"))) {
			assertThat(at(log, "2025-11-30")).as("not published yet").isEmpty();
			assertThat(at(log, "2025-12-01T00:00:00Z")).singleElement()
				.satisfies((source) -> assertThat(source.ageDays()).isZero());
		}
	}

	@Test
	void withoutAnIntervalItIsUnknown() {
		try (var log = new SmallLog(this.directory, FIGURE.source("scmp").rootSource("scmp"))) {
			assertThat(at(log, "2026-12-01")).singleElement().satisfies((source) -> {
				assertThat(source.state()).isEqualTo("unknown");
				assertThat(source.ratio()).isNull();
			});
		}
	}

}
