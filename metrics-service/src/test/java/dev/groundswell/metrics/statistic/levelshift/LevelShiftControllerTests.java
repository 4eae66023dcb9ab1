package dev.groundswell.metrics.statistic.levelshift;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.RealFiles;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.levelshift.LevelShiftController.ShiftParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.daily;
import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class LevelShiftControllerTests {

	@TempDir
	Path directory;

	private Items<LevelShiftFigure> shifts(ShiftParameters shifts, List<Samples.Observation> observations) {
		try (var log = new SmallLog(this.directory, Samples.registryWithDaily("pulls", "times", "rolling"),
				observations)) {
			var controller = new LevelShiftController(log.questions(), log.reader());
			var answer = controller.levelShifts(SeriesParameters.NONE, shifts, MomentParameters.NONE,
					PageParameters.NONE);
			answer.items().forEach((item) -> assertThat(log.again(controller, item.figure())).isEqualTo(item));
			return answer;
		}
	}

	/** Twenty months of an app's users, ten times as many from November 2025 on. */
	private static List<Samples.Observation> app(String app) {
		var observations = new ArrayList<Samples.Observation>();
		for (int i = 0; i < 20; i++) {
			var month = YearMonth.of(2024, 8).plusMonths(i);
			long value = 1_000_000L + 10_000L * ((i * 7) % 5);
			observations.add(users(app, "aicpb", month.toString(), (i >= 15) ? 10 * value : value));
		}
		return observations;
	}

	@Test
	void shiftTheLedgerKnowsOfIsConfirmed() {
		assertThat(shifts(ShiftParameters.NONE, app("qwen-app")).items()).singleElement().satisfies((item) -> {
			assertThat(item.before()).isEqualTo("2025-10-31");
			assertThat(item.from()).isEqualTo("2025-11-30");
			assertThat(item.confirmed()).isTrue();
			assertThat(item.events()).singleElement().asString().startsWith("series break on 2025-11-17");
			assertThat(item.figure().status()).isEqualTo("B");
			assertThat(item.figure().unit()).isEqualTo("multiple");
			assertThat(item.figure().evidenceCount()).isEqualTo(20);
			assertThat(item.minimumSegment()).isEqualTo(3);
		});
	}

	@Test
	void shiftNobodyKnowsOfIsUnconfirmed() {
		assertThat(shifts(ShiftParameters.NONE, app("chatgpt")).items()).singleElement()
			.extracting(LevelShiftFigure::confirmed)
			.isEqualTo(false);
	}

	@Test
	void tooFewPeriodsAreToldInANote() {
		var answer = shifts(ShiftParameters.NONE, app("chatgpt").subList(8, 20));

		assertThat(answer.items()).isEmpty();
		assertThat(answer.notes()).singleElement().asString().startsWith("1 series");
	}

	@Test
	void higherThresholdFindsLess() {
		assertThat(shifts(new ShiftParameters("month", "3", "1000"), app("chatgpt")).items()).isEmpty();
	}

	@Test
	void unreadableParametersAreRefused() {
		for (var bad : List.of(new ShiftParameters("hour", null, null), new ShiftParameters(null, "1", null),
				new ShiftParameters(null, null, "0"))) {
			assertThatExceptionOfType(RequestException.InvalidParameter.class)
				.isThrownBy(() -> shifts(bad, app("chatgpt")));
		}
	}

	/**
	 * The baseline packages of pypi/pypi_ai_packages_monthly.csv.gz: the artefact of May
	 * 2021 and the change of the source's database in July 2025, both found, with the
	 * statistics Python has (calendar months, the last snapshot of each).
	 */
	@Test
	void sourceArtefactsOfPyPiAreFound() {
		var observations = new ArrayList<Samples.Observation>();
		for (var row : RealFiles.rows("pypi/pypi_ai_packages_monthly.csv.gz")) {
			if (List.of("boto3", "numpy", "requests").contains(row.get("project"))) {
				observations.add(daily(row.get("project"), "pulls", row.get("last_update"),
						Long.parseLong(row.get("downloads_30d"))));
			}
		}

		assertThat(shifts(ShiftParameters.NONE, observations).items())
			.extracting((item) -> item.figure().subject(), (item) -> item.figure().periodStart().toString(),
					LevelShiftFigure::statistic, (item) -> item.figure().value(), LevelShiftFigure::threshold)
			.containsExactly(tuple("boto3", "2021-05-01", "4.026539", "2.139209", "3.296094"),
					tuple("numpy", "2021-05-01", "15.347856", "2.375761", "3.296094"),
					tuple("numpy", "2025-07-05", "3.756668", "1.235904", "3.296094"),
					tuple("requests", "2021-05-01", "10.692978", "2.080835", "3.296094"),
					tuple("requests", "2025-07-05", "3.368864", "1.259685", "3.296094"));
	}

}
