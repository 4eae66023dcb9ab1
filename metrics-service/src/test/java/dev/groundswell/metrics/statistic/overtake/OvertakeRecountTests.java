package dev.groundswell.metrics.statistic.overtake;

import java.nio.file.Path;

import dev.groundswell.metrics.DailyLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OvertakeRecountTests {

	@TempDir
	Path directory;

	private Overtaking only(DailyLog rows) {
		try (var log = rows.open(this.directory)) {
			var none = new OvertakeController.OvertakeParameters(null, null, null, "2", null, null, null, null);
			var items = new OvertakeController(log.questions(), log.reader(), log.populations())
				.overtakes("pulls", none, MomentParameters.NONE, PageParameters.NONE)
				.items();
			assertThat(items).hasSize(1);
			return items.getFirst();
		}
	}

	@Test
	void crossingAtARestatementOfTheLoserSaysSo() {
		assertThat(only(new DailyLog().pulls("qwen", "2026-01-01", 5000, 5010, 5020, 4000, 4010, 4020, 4030, 4040)
			.pulls("llama", "2026-01-01", 4500, 4510, 4520, 4530, 4540, 4550, 4560, 4570))).satisfies((crossing) -> {
				assertThat(crossing.winner()).isEqualTo("llama");
				assertThat(crossing.firstTouch()).isEqualTo("2026-01-04");
				assertThat(crossing.notes()).singleElement()
					.asString()
					.startsWith("after a recount of Qwen: restatement on 2026-01-04");
			});
	}

	@Test
	void crossingByGrowthHasNothingToSay() {
		assertThat(only(new DailyLog().pulls("qwen", "2026-01-01", 5000, 5010, 5020, 5030, 5040)
			.pulls("llama", "2026-01-01", 4500, 4800, 5100, 5400, 5700)).notes()).isEmpty();
	}

	@Test
	void firstDayAfterTheLastIsRefused() {
		var turned = new OvertakeController.OvertakeParameters(null, "2026-01-02", "2026-01-01", null, null, null, null,
				null);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(turned::first)
			.withMessageContaining("from: 2026-01-02 is after 2026-01-01");
	}

}
