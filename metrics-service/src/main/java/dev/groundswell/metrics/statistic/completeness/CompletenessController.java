package dev.groundswell.metrics.statistic.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.ObservationStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much of what is expected of the sources is there. */
@RestController
@Tag(name = "Statistics")
class CompletenessController implements Statistic {

	private static final Definition DEFINITION = new Definition("completeness", "v1", "Completeness of the sources",
			"observed / expected periods", "The periods each source states of a metric, or of each series",
			List.of("Expected once is the metric's interval, or the source's days between publications where they are longer or the metric has none; "
					+ "where neither is known, nothing is expected and the reason says so",
					"From the first period stated, or from the day given, to weekEnding, else the day of asOf; a "
							+ "period that has not ended by then is not expected",
					"Months, quarters and years are the calendar's; days and weeks end where the first one ended",
					"A period counts once, however often it is stated; by source, one series is enough",
					"A period that is only the day of publication counts for nothing"),
			List.of("Data completeness as a dimension of quality: SDMX, ESS guidelines on quality reporting"),
			List.of("subject", "metric", "measure", "rootSource", "qualifiers", "group", "source", "by", "from",
					"weekEnding"));

	private final Questions questions;

	private final ObservationStore store;

	CompletenessController(Questions questions, ObservationStore store) {
		this.questions = questions;
		this.store = store;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<Figured> recompute(Recall recall) {
		return List.of();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/completeness")
	@Operation(summary = "Completeness of the sources", description = """
			A line for each source, metric and measure; with `by=series` one for each series. Says which periods are \
			missing, the first twenty.""")
	Items<Completeness> completeness(@ParameterObject SeriesParameters parameters,
			@ParameterObject CompletenessParameters own, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var now = question.moment();
		var from = Parse.day("from", own.from());
		var to = last(Parse.day("weekEnding", own.weekEnding()), now.day());
		if (from != null && from.isAfter(to)) {
			throw new RequestException.InvalidParameter("from", from + " is after " + to);
		}
		boolean bySeries = "series".equals(Parse.word("by", own.by(), Set.of("source", "series")));
		var periods = this.store.statedPeriods(Selections.of(parameters, now).ending(null, to), bySeries, now.asOf(),
				now.position());
		var lines = StatedLine.of(periods)
			.stream()
			.filter((line) -> own.source() == null || line.source().equals(own.source()))
			.toList();
		var cut = question.page(lines, lines.isEmpty() ? List.of("nothing is stated that fits") : List.of());
		return new Items<>(cut.items().stream().map((line) -> Completeness.of(line, from, to, now)).toList(),
				cut.next(), cut.asOf(), cut.position(), cut.registryVersion(), cut.notes());
	}

	/** What has not ended by the moment asked about is not expected yet. */
	private static LocalDate last(@Nullable LocalDate wanted, LocalDate day) {
		return (wanted == null || wanted.isAfter(day)) ? day : wanted;
	}

	/** What is expected. */
	record CompletenessParameters(
			@Parameter(description = "Who prints the figures.", example = "aicpb") @Nullable String source,
			@Parameter(description = "source (default) or series.", example = "series") @Nullable String by,
			@Parameter(description = "First day. Default: that of the first period stated.",
					example = "2025-01-01") @Nullable String from,
			@Parameter(description = "Last day. Default: that of asOf.",
					example = "2025-12-06") @Nullable String weekEnding) {
	}

}
