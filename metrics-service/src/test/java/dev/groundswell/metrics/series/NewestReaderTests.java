package dev.groundswell.metrics.series;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.week.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.downloads;
import static org.assertj.core.api.Assertions.assertThat;

class NewestReaderTests {

	@TempDir
	Path directory;

	@Test
	void ofManySeriesOnlyTheNewestPointsAndTheirBasesAreRead() {
		try (var log = new SmallLog(this.directory, downloads("qwen", "2025-08", 1), downloads("qwen", "2025-09", 2),
				downloads("qwen", "2025-10", 3), downloads("llama", "2025-08", 7), downloads("llama", "2025-09", 8),
				Samples.users("chatgpt", "aicpb", "2025-10", 5))) {
			var moment = log.questions().moment(MomentParameters.NONE);
			var selection = Selection.ALL.metric("downloads_all_time").ending(null, LocalDate.parse("2025-12-31"));

			var read = new NewestReader(log.store(), log.reader(), 0).read(selection, moment,
					(point) -> Optional.of(Span.month(2025, point.period().end().getMonthValue() - 1)));

			assertThat(read).extracting((series) -> series.key().subject()).containsExactlyInAnyOrder("qwen", "llama");
			assertThat(read).filteredOn((series) -> series.key().subject().equals("qwen"))
				.singleElement()
				.satisfies((series) -> assertThat(series.points()).extracting((point) -> point.number().intValue())
					.as("the newest, and a month before")
					.endsWith(2, 3));
			assertThat(log.newest().read(selection, moment, (_) -> Optional.empty())).as("of few everything")
				.anySatisfy((series) -> assertThat(series.points()).hasSize(3));
		}
	}

	@Test
	void onlyTheSubjectsAskedForAreRead() {
		try (var log = new SmallLog(this.directory, downloads("qwen", "2025-08", 1),
				downloads("llama", "2025-08", 7))) {
			var moment = log.questions().moment(MomentParameters.NONE);
			var selection = Selection.ALL.metric("downloads_all_time").subjects(List.of("llama"));

			assertThat(new NewestReader(log.store(), log.reader(), 0).read(selection, moment, (_) -> Optional.empty()))
				.extracting((series) -> series.key().subject())
				.containsExactly("llama");
		}
	}

}
