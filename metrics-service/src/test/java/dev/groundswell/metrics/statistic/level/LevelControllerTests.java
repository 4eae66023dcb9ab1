package dev.groundswell.metrics.statistic.level;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class LevelControllerTests {

	@TempDir
	Path directory;

	private List<LevelFigure> levels(@Nullable String behaviour, @Nullable String weekEnding, DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			var controller = new LevelController(log.questions(), log.reader());
			var levels = controller
				.levels(SeriesParameters.NONE, behaviour, weekEnding, null, null, MomentParameters.NONE,
						PageParameters.NONE)
				.items();
			for (var level : levels) {
				var id = FigureId.parse(level.figure().id()).orElseThrow();
				var moment = log.questions()
					.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
				var key = log.store().series(id.series()).orElseThrow();
				assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment))).contains(level);
			}
			return levels;
		}
	}

	@Test
	void kindsOfNumbersAreToldApart() {
		var rows = new DailyLog().add(Samples.users("chatgpt", "aicpb", "2025-11", 775_570_000))
			.pulls("qwen", "2026-01-01", 5001)
			.window("qwen", "2026-01-01", 900)
			.tokens("qwen", "2026-01-01", 700)
			.add(Samples.share("2025-07", "30", "openrouter_all_tokens"));

		assertThat(levels(null, null, rows))
			.extracting((level) -> level.figure().metric(), LevelFigure::behaviour, LevelFigure::kind)
			.containsExactlyInAnyOrder(tuple("monthly_active_users", "level", "stock"),
					tuple("pulls", "counter", "stock"), tuple("downloads_30d", "rolling", "window"),
					tuple("token_volume", "flow", "flow"), tuple("token_share", "share", "ratio"));
		assertThat(levels("rolling", null, rows)).extracting((level) -> level.figure().metric())
			.containsExactly("downloads_30d");
	}

	@Test
	void restatedReadingKeepsItsValueAndSaysSo() {
		var levels = levels(null, null, new DailyLog().pulls("qwen", "2026-01-01", 5001, 4001, 4002, 4005, 4010));

		assertThat(levels).extracting((level) -> level.figure().value(), (level) -> level.figure().status())
			.containsExactly(tuple("5001", "A"), tuple("4001", "B"), tuple("4002", "A"), tuple("4005", "A"),
					tuple("4010", "A"));
		assertThat(levels.get(1).repairs()).extracting("kind").containsExactly("restatement");
		assertThat(levels.get(1).figure().notes()).singleElement().asString().contains("did not return within 3 days");
		assertThat(levels.get(1).figure().definition()).isEqualTo("levels.v1");
	}

	@Test
	void faultIsToldByTheDaysAfterTheWeekAskedFor() {
		var rows = new DailyLog().window("qwen", "2026-01-01", 5001, 2400, 5010, 5020);

		assertThat(levels(null, "2026-01-02", rows))
			.extracting((level) -> level.figure().value(), (level) -> level.figure().status())
			.containsExactly(tuple("5001", "A"), tuple("2400", "I"));
	}

	@Test
	void unknownBehaviourIsRefused() {
		assertThatThrownBy(() -> levels("stock", null, new DailyLog().pulls("qwen", "2026-01-01", 5001)))
			.isInstanceOf(RequestException.InvalidParameter.class);
	}

}
