package dev.groundswell.metrics.statistic.revision;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.Samples.Observation;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Expected means worked out by hand: r = +4, -1 and 0 of 100, 50 and 20. */
class RevisionControllerTests {

	@TempDir
	Path directory;

	private static Observation users(String app, long value, String published) {
		return Samples.users(app, "aicpb", "2025-11", value).published(published + "T00:00:00");
	}

	private static final Observation[] LOG = { users("chatgpt", 100, "2025-12-01"), users("chatgpt", 104, "2026-01-01"),
			users("doubao", 50, "2025-12-01"), users("doubao", 47, "2025-12-20"), users("doubao", 49, "2026-01-01"),
			users("gemini-app", 20, "2025-12-01"), users("gemini-app", 20, "2026-01-01"),
			users("qwen-app", 18, "2025-12-01"), users("qwen-app", 19, "2025-12-01").source("scmp") };

	private static List<RevisionSummary> in(SmallLog log, String asOf) {
		return new RevisionController(log.questions(), log.store())
			.revisions(SeriesParameters.NONE, null, null, new MomentParameters(asOf, null), PageParameters.NONE)
			.items();
	}

	@Test
	void laterVintageIsHeldAgainstTheFirst() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, "2026-02-01")).first().satisfies((line) -> {
				assertThat(line.source()).isEqualTo("aicpb");
				assertThat(line.stated()).isEqualTo(4);
				assertThat(line.restated()).isEqualTo(3);
				assertThat(line.revised()).isEqualTo(2);
				assertThat(line.shareRevised()).isEqualTo("50.000000");
				assertThat(line.meanRevision()).isEqualTo("1.000000");
				assertThat(line.meanAbsoluteRevision()).isEqualTo("1.666667");
				assertThat(line.revisions()).extracting((each) -> each.figure().value()).containsExactly("4", "-1");
				assertThat(line.revisions()).extracting(RevisionFigure::large).containsExactly(true, false);
				assertThat(line.revisions()).extracting(RevisionFigure::percent)
					.containsExactly("4.000000", "-2.000000");
				assertThat(line.revisions().getLast().vintages()).isEqualTo(3);
				assertThat(line.revisions().getLast().first()).isEqualTo("50");
				assertThat(line.revisions().getLast().latest()).isEqualTo("49");
				assertThat(line.revisions().getLast().figure().evidenceCount()).isEqualTo(3);
			});
		}
	}

	@Test
	void sourceThatDiffersFromAnotherDoesNotReviseIt() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, "2026-02-01")).last().satisfies((line) -> {
				assertThat(line.source()).isEqualTo("scmp");
				assertThat(line.revised()).isZero();
				assertThat(line.shareRevised()).isEqualTo("0.000000");
				assertThat(line.meanRevision()).isNull();
				assertThat(line.reason()).isEqualTo("nothing was stated more than once");
			});
		}
	}

	@Test
	void whatIsPublishedLaterIsNoVintageYet() {
		try (var log = new SmallLog(this.directory, LOG)) {
			assertThat(in(log, "2025-12-25")).first()
				.satisfies((line) -> assertThat(line.revisions()).singleElement()
					.satisfies((each) -> assertThat(each.latest()).isEqualTo("47")));
		}
	}

	@Test
	void withdrawnRowIsNoVintageButForOlderPositions() {
		var written = new LogWriter(this.directory).registry(1, Samples.registry())
			.observation(users("chatgpt", 100, "2025-12-01"))
			.observation(users("chatgpt", 104, "2026-01-01"))
			.withdrawal(3);
		try (var log = new SmallLog(this.directory, written.seal())) {
			assertThat(in(log, "2026-02-01")).singleElement().satisfies((line) -> assertThat(line.restated()).isZero());
			var older = new RevisionController(log.questions(), log.store()).revisions(SeriesParameters.NONE, null,
					null, new MomentParameters("2026-02-01", "3"), PageParameters.NONE);
			assertThat(older.items()).singleElement().satisfies((line) -> assertThat(line.revised()).isEqualTo(1));
		}
	}

	@Test
	void vintageThatArrivesLateIsPlacedByItsPublication() {
		try (var log = new SmallLog(this.directory, users("chatgpt", 104, "2026-01-01"),
				users("chatgpt", 100, "2025-12-01"))) {
			assertThat(in(log, "2026-02-01").getFirst().revisions()).singleElement()
				.satisfies((each) -> assertThat(each.figure().value()).isEqualTo("4"));
		}
	}

	@Test
	void nothingHasNoPercent() {
		try (var log = new SmallLog(this.directory, users("chatgpt", 0, "2025-12-01"),
				users("chatgpt", 7, "2026-01-01"))) {
			assertThat(in(log, "2026-02-01").getFirst().revisions()).singleElement().satisfies((each) -> {
				assertThat(each.percent()).isNull();
				assertThat(each.reason()).contains("not above zero");
			});
		}
	}

	@Test
	void figureComesBackFromItsId() {
		try (var log = new SmallLog(this.directory, LOG)) {
			var controller = new RevisionController(log.questions(), log.store());
			for (var revision : in(log, "2026-02-01").getFirst().revisions()) {
				var id = FigureId.parse(revision.figure().id()).orElseThrow();
				var moment = log.questions()
					.moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
				var recall = new Recall(id.variant(), log.store().series(id.series()).orElseThrow(), id.period(),
						moment);

				assertThat(controller.recompute(recall)).extracting(RevisionFigure::figure).contains(revision.figure());
			}
		}
	}

	@Test
	void filtersNarrowAndAreCheckedByName() {
		try (var log = new SmallLog(this.directory, LOG)) {
			var controller = new RevisionController(log.questions(), log.store());
			var doubao = new SeriesParameters(List.of("doubao"), null, null, null, null, null);
			assertThat(controller.revisions(doubao, "aicpb", "2025-11-30", MomentParameters.NONE, PageParameters.NONE)
				.items()).singleElement().satisfies((line) -> assertThat(line.stated()).isEqualTo(1));
			var nobody = controller.revisions(SeriesParameters.NONE, "nobody", null, MomentParameters.NONE,
					PageParameters.NONE);
			assertThat(nobody.items()).isEmpty();
			assertThat(nobody.notes()).isNotEmpty();
			assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> controller
				.revisions(SeriesParameters.NONE, null, "soon", MomentParameters.NONE, PageParameters.NONE));
		}
	}

}
