package dev.groundswell.metrics.statistic.discrepancy;

import java.nio.file.Path;
import java.util.List;

import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OneRootTwoPrintsTests {

	@TempDir
	Path directory;

	private static final Samples.Observation PRINTED = Samples.users("qwen-app", "aicpb", "2025-11", 18_340_000);

	private List<Discrepancy> in(SmallLog log) {
		return new DiscrepancyController(log.questions(), log.reader())
			.discrepancies(SeriesParameters.NONE, null, MomentParameters.NONE, PageParameters.NONE)
			.items();
	}

	@Test
	void figuresOfTwoSourcesInOneSeriesHaveIdsOfTheirOwn() {
		try (var log = new SmallLog(this.directory, PRINTED.source("scmp"),
				PRINTED.source("techpost").value(24_000_000))) {
			assertThat(in(log)).singleElement().satisfies((found) -> {
				assertThat(found.verdict()).isEqualTo("conflicting");
				assertThat(found.firstDifference()).isEqualTo("source");
				assertThat(found.independentSources()).isEqualTo(1);
				assertThat(found.figures()).extracting(Figure::id).doesNotHaveDuplicates();
				assertThat(found.figures()).extracting(Figure::value).doesNotHaveDuplicates();
				found.figures().forEach((figure) -> assertThat(recomputed(log, figure)).containsExactly(figure));
			});
		}
	}

	private static List<Figure> recomputed(SmallLog log, Figure figure) {
		var id = FigureId.parse(figure.id()).orElseThrow();
		var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), Long.toString(id.position())));
		var recall = new Recall(id.variant(), log.store().series(id.series()).orElseThrow(), id.period(), moment);
		return new DiscrepancyController(log.questions(), log.reader()).recompute(recall)
			.stream()
			.filter((each) -> each.id().equals(figure.id()))
			.toList();
	}

	@Test
	void boundsThatLeaveRoomForEachOtherSettleNothing() {
		try (var log = new SmallLog(this.directory, PRINTED.comparator("at_least").rootSource("scmp").source("scmp"),
				PRINTED.value(40_000_000).comparator("at_most").rootSource("techpost").source("techpost"))) {
			assertThat(in(log)).singleElement().satisfies((found) -> {
				assertThat(found.verdict()).isEqualTo("unverifiable");
				assertThat(found.independentSources()).isEqualTo(2);
			});
		}
	}

	@Test
	void bothValuesOfAQualifierAreNamed() {
		try (var log = new SmallLog(this.directory, PRINTED,
				PRINTED.qualifiers("panel=aicpb;region=china").rootSource("techpost").source("techpost"))) {
			assertThat(in(log)).singleElement().satisfies((found) -> {
				assertThat(found.verdict()).isEqualTo("not-comparable");
				assertThat(found.reason()).isEqualTo("not comparable: region (not stated and china)");
			});
		}
	}

}
