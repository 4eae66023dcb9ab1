package dev.groundswell.metrics.population;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.week.Comparison;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A large population is read in another way and counted alike. */
class LargePopulationTests {

	@TempDir
	Path directory;

	/**
	 * Ten subjects a day for three weeks; some stop early, one comes late, one skips the
	 * newest day.
	 */
	private static List<Samples.Observation> daily() {
		var rows = new ArrayList<Samples.Observation>();
		for (int day = 1; day <= 21; day++) {
			var date = "2025-06-%02d".formatted(day);
			for (int subject = 0; subject < 10; subject++) {
				boolean stopped = subject < 2 && day > 15;
				boolean toCome = subject == 2 && day < 20;
				boolean skipped = subject > 3 && day == 21;
				if (!stopped && !toCome && !skipped) {
					rows.add(Samples.daily("model-" + subject, "pulls", date,
							1000L * (subject + 1) + day * (subject - 4)));
				}
			}
		}
		return rows;
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-", "2025-06-20", "2025-06-18", "2025-06-05" })
	void isCountedLikeASmallOne(@Nullable String weekEnding) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", "counter"), daily())) {
			var moment = log.questions().moment(MomentParameters.NONE);
			var parameters = new CensusParameters("pulls", null, null, null, null, null, weekEnding);
			var small = log.censuses();
			var large = new Censuses(new Populations(log.store(), log.reader(), 0));

			assertThat(large.newest(parameters, moment)).singleElement().satisfies((census) -> {
				var expected = small.newest(parameters, moment).getFirst();
				same(census, expected);
				same(before(large, census, moment), before(small, expected, moment));
			});
		}
	}

	private static Census before(Censuses censuses, Census census, Moment moment) {
		return censuses.before(census, Comparison.WOW, moment).orElse(census);
	}

	private static void same(Census actual, Census expected) {
		assertThat(actual.period()).isEqualTo(expected.period());
		assertThat(actual.members()).isNotEmpty()
			.extracting(Point::chosen)
			.isEqualTo(expected.members().stream().map(Point::chosen).toList());
		assertThat(actual.late()).extracting(Point::chosen)
			.isEqualTo(expected.late().stream().map(Point::chosen).toList());
		assertThat(actual.population().subjects()).isEqualTo(expected.population().subjects());
	}

	@Test
	void somethingIsLateAndSomethingIsNew() {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", "counter"), daily())) {
			var census = new Censuses(new Populations(log.store(), log.reader(), 0))
				.newest(new CensusParameters("pulls", null, null, null, null, null, null),
						log.questions().moment(MomentParameters.NONE))
				.getFirst();

			assertThat(census.period().end()).as("the newest day most are stated for").isEqualTo("2025-06-20");
			assertThat(census.members()).hasSize(8);
			assertThat(census.late()).extracting(Census::subject).containsExactly("model-1", "model-0");
		}
	}

}
