package dev.groundswell.metrics.statistic.stickiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.store.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Daily over monthly users. */
@RestController
@Tag(name = "Statistics")
class StickinessController implements Statistic {

	static final String MONTHLY = "monthly_active_users";

	static final String DAILY = "daily_active_users";

	private static final Definition DEFINITION = new Definition("stickiness", "v1", "Stickiness", "DAU / MAU",
			"Monthly and daily active users of one subject from one root source with equal qualifiers, for one month",
			List.of("Daily users: the mean of the days of the month; where not every day is stated and the vendor states "
					+ "daily users for exactly the month, that one, with a note",
					"Not every day: status E; fewer than seven: status U, for the weekday decides",
					"Other vendors, panels and scopes are never mixed: no ratio, and the reason names them",
					"Periods of 28 to 31 days are a month: calendar or trailing, and the days are those of the same window",
					"More daily than monthly users: no ratio, for the two cannot count the same",
					"A series break within the month: status B"),
			List.of("DAU over MAU, the usual ratio of product analytics"),
			List.of("subject", "rootSource", "qualifiers", "group", "weekEnding"));

	private final Questions questions;

	private final SeriesReader reader;

	StickinessController(Questions questions, SeriesReader reader) {
		this.questions = questions;
		this.reader = reader;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<StickinessFigure> recompute(Recall recall) {
		var subject = new SeriesParameters(List.of(recall.key().subject()), null, null, null, null, null);
		return statistics(Selections.of(subject, recall.moment()), recall.moment())
			.filter((statistic) -> statistic.monthly().key().equals(recall.key()))
			.flatMap((statistic) -> statistic.months()
				.stream()
				.filter((month) -> month.period().equals(recall.period()))
				.map(statistic::of))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/stickiness")
	@Operation(summary = "Daily over monthly users", description = """
			For each vendor's monthly users of a subject, newest month first. A subject without any daily users has a \
			line only when it is named.""")
	Items<StickinessFigure> stickiness(@ParameterObject StickinessParameters parameters,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var day = Parse.day("weekEnding", parameters.weekEnding());
		var qualifiers = Parse.qualifiers("qualifiers", parameters.qualifiers());
		var selection = Selections.of(
				new SeriesParameters(parameters.subject(), null, null, null, null, parameters.group()),
				question.moment());
		var wanted = Selections.of(new SeriesParameters(null, null, null, parameters.rootSource(), qualifiers, null),
				question.moment());
		boolean named = parameters.subject() != null;
		return question.page(statistics(selection, question.moment())
			.filter((statistic) -> (named || !statistic.daily().isEmpty()) && admits(wanted, statistic.monthly()))
			.flatMap((statistic) -> lines(statistic, day))
			.sorted(Comparator
				.comparing((StickinessFigure line) -> line.figure().periodEnd(), Comparator.reverseOrder())
				.thenComparing((line) -> line.figure().subject())
				.thenComparing((line) -> line.figure().id()))
			.toList());
	}

	private static boolean admits(Selection wanted, Series monthly) {
		var key = monthly.key();
		var qualifiers = wanted.qualifiers();
		boolean from = wanted.rootSource() == null || wanted.rootSource().equals(key.rootSource());
		if (qualifiers == null || qualifiers.isEmpty()) {
			return from && (qualifiers == null || key.qualifiers().isEmpty());
		}
		return from && List.of(key.qualifiers().split(";")).containsAll(List.of(qualifiers.split(";")));
	}

	private Stream<StickinessStatistic> statistics(Selection selection, Moment moment) {
		var all = this.reader.read(selection.metrics(List.of(MONTHLY, DAILY)).measure("level"), moment);
		return all.stream()
			.filter((series) -> series.key().metric().equals(MONTHLY))
			.map((monthly) -> new StickinessStatistic(DEFINITION.id(), monthly,
					all.stream()
						.filter((series) -> series.key().metric().equals(DAILY)
								&& series.key().subject().equals(monthly.key().subject()))
						.toList(),
					moment));
	}

	private static Stream<StickinessFigure> lines(StickinessStatistic statistic, @Nullable LocalDate day) {
		var months = statistic.months()
			.stream()
			.filter((month) -> day == null || !month.period().end().isAfter(day))
			.toList();
		var wanted = (day == null || months.isEmpty()) ? months : List.of(months.getLast());
		return wanted.stream().map(statistic::of);
	}

}
