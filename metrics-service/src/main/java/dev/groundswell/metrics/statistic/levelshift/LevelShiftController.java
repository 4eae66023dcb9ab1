package dev.groundswell.metrics.statistic.levelshift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.statistic.levelshift.LevelShifts.Asked;
import dev.groundswell.metrics.week.Interval;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Days on which a series jumped to another level. */
@RestController
@Tag(name = "Statistics")
class LevelShiftController implements Statistic {

	private static final Definition DEFINITION = new Definition("level-shifts", "v1", "Level shifts",
			"t = (D - median D) / spread D, where D = mean ln x of m periods from a place on - mean ln x of m before; "
					+ "spread = MAD / 0.6745",
			"The comparable points of each series above zero, cut into equal periods, at most the last 400",
			List.of("Counts when |t| exceeds the normal quantile of 0.05 over the number of places (Bonferroni), or the "
					+ "threshold asked for",
					"The step at the place must carry half of the shift, or it is a trend and no jump",
					"MAD zero: the interquartile range over 1.349; that zero too: none",
					"Fewer than 8 places: none, told in notes", "Missing periods are left out, not filled",
					"Confirmed when the continuity ledger has an entry within a week of the two points; else unconfirmed",
					"Always status B; the series itself is not changed"),
			List.of("Moving sums: Eichinger and Kirch 2018", "Robust z: Iglewicz and Hoaglin 1993"), List.of("subject",
					"metric", "measure", "rootSource", "qualifiers", "group", "step", "minimumSegment", "threshold"));

	private static final List<String> STEPS = List.of("day", "week", "month", "quarter", "year");

	private static final Set<String> WITHOUT = Set.of("rank", "score");

	private static final int LONGEST_SEGMENT = 60;

	private final Questions questions;

	private final SeriesReader reader;

	LevelShiftController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<LevelShiftFigure> recompute(Recall recall) {
		var variant = recall.variant();
		var asked = asked(
				new ShiftParameters(variant.need("step"), variant.need("minimumSegment"), variant.get("threshold")));
		return recall.own(this.reader)
			.flatMap((series) -> LevelShifts.of(DEFINITION.id(), series, asked, recall.moment()))
			.stream()
			.flatMap((shifts) -> shifts.found(asked))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/level-shifts")
	@Operation(summary = "Jumps to another level", description = """
			Where the mean of the periods from a place on differs from the mean of those before by more than is \
			usual in the series, in one step. Of each series the strongest first.""")
	Items<LevelShiftFigure> levelShifts(@ParameterObject SeriesParameters parameters,
			@ParameterObject ShiftParameters shifts, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var asked = asked(shifts);
		var now = question.moment();
		var measures = (parameters.measure() != null) ? List.of(parameters.measure()) : List.of("level", "share");
		var items = new ArrayList<LevelShiftFigure>();
		int tooShort = 0;
		for (var series : this.reader.read(Selections.of(parameters, now).measures(measures), now)) {
			if (WITHOUT.contains(now.registry().metricOrUnlisted(series.key().metric()).behaviour())) {
				continue;
			}
			var cut = LevelShifts.of(DEFINITION.id(), series, asked, now);
			cut.ifPresent((each) -> items.addAll(each.found(asked).toList()));
			tooShort += cut.filter(LevelShifts::isLongEnough).isEmpty() ? 1 : 0;
		}
		return question.page(items, (tooShort == 0) ? List.of() : List
			.of(tooShort + " series have too few periods to tell a shift, or are stated less often than asked"));
	}

	private static Asked asked(ShiftParameters parameters) {
		var step = Interval.named(Parse.word("step", parameters.step(), STEPS)).orElse(null);
		var segment = (parameters.minimumSegment() != null)
				? (int) Parse.number("minimumSegment", parameters.minimumSegment(), 2, LONGEST_SEGMENT, 2) : null;
		return new Asked(step, segment,
				Parse.decimal("threshold", parameters.threshold(), BigDecimal.ONE, BigDecimal.valueOf(1000)));
	}

	/** What counts as a shift. */
	record ShiftParameters(
			@Parameter(description = "day, week, month, quarter or year. Default: as the series is stated.",
					example = "month") @Nullable String step,
			@Parameter(description = "Periods on either side, 2 to 60. Default 7 days, 4 weeks, 3 of anything longer.",
					example = "3") @Nullable String minimumSegment,
			@Parameter(
					description = "Statistic beyond which a shift counts, 1 to 1000. Default by the number of places.",
					example = "3.3") @Nullable String threshold) {

		/** What suits each series. */
		static final ShiftParameters NONE = new ShiftParameters(null, null, null);

	}

}
