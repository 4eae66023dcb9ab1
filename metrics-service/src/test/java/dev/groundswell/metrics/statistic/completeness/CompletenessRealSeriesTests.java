package dev.groundswell.metrics.statistic.completeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.completeness.CompletenessController.CompletenessParameters;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days on which real collections failed. The missing days are those their index names;
 * counted again with a calendar in Python.
 */
class CompletenessRealSeriesTests {

	private static final Pattern DAY = Pattern.compile("(?:^|\"snapshot_date\": ?\")(\\d{4}-\\d{2}-\\d{2})[,\"]");

	private static final String REGISTRY = """
			{"version": 1, "subjects": [], "groups": [], "continuity": [],
			 "metrics": [{"id": "downloads_30d", "name": "Downloads in 30 days", "unit": "downloads",
			              "behaviour": "rolling", "interval": "day"}],
			 "sources": [{"id": "collection", "name": "Collection", "interval": 1}]}""";

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"huggingface/hf_transformersjs_embedding_models_daily.csv.gz | 504 | 511 | 98.630137 | 2024-06-22 2024-08-08 2024-08-10 2024-09-06 2024-09-08 2025-03-15 2025-04-03",
			"ollama/ollama_library_pulls_daily.csv.gz | 287 | 288 | 99.652778 | 2026-02-02",
			"openrouter/openrouter_rankings_daily.ndjson.gz | 29 | 34 | 85.294118 | 2026-04-02 2026-04-03 2026-04-04 2026-04-05 2026-04-06",
			"huggingface/hf_trending_models_daily.csv.gz | 205 | 206 | 99.514563 | 2026-01-05" })
	void daysThatWereNotCollectedAreMissing(String file, int observed, int expected, String percent, String missing)
			throws IOException {
		var days = days(data().resolve(file));
		var rows = days.stream().map(CompletenessRealSeriesTests::row).toList();
		try (var log = new SmallLog(this.directory, REGISTRY, rows)) {
			var answer = new CompletenessController(log.questions(), log.store()).completeness(SeriesParameters.NONE,
					new CompletenessParameters("collection", null, null, days.last()),
					new MomentParameters("2026-12-31", null), PageParameters.NONE);

			assertThat(answer.items()).singleElement().satisfies((line) -> {
				assertThat(line.observed()).isEqualTo(observed);
				assertThat(line.expected()).isEqualTo(expected);
				assertThat(line.percent()).isEqualTo(percent);
				assertThat(line.missing()).isEqualTo(List.of(missing.split(" ")));
			});
		}
	}

	private static Samples.Observation row(String day) {
		return Samples.downloads("all", "2025-01", 1)
			.metric("downloads_30d", "downloads", 0)
			.source("collection")
			.rootSource("collection")
			.period(day, day)
			.published(day + "T12:00:00");
	}

	private static TreeSet<String> days(Path file) throws IOException {
		var days = new TreeSet<String>();
		try (var lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			lines.lines().forEach((line) -> {
				var day = DAY.matcher(line);
				if (day.find()) {
					days.add(day.group(1));
				}
			});
		}
		return days;
	}

	/** The data set beside the repository, or the test does not run. */
	private static Path data() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return data;
			}
		}
		return Assumptions.abort("no folder shared/data above the working directory");
	}

}
