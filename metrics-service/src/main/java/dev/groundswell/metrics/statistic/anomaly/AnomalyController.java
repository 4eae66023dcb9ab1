package dev.groundswell.metrics.statistic.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.ApiAnswer;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Questions;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Peers;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Weeks out of the ordinary, of a subject or of its whole source. */
@RestController
@Tag(name = "Statistics")
class AnomalyController implements Statistic {

	private static final Definition DEFINITION = new Definition("anomalies", "v1", "Anomalies",
			"z = 0.6745 (x - median) / MAD of x = ln(week / week before); flagged when |z| > threshold",
			"At least 8 weekly log growths of each of the largest subjects of a population, weeks counted back from its "
					+ "day; for ci-suspicion the last 28 days, and likes of the same source",
			List.of("More than 30 percent of the subjects (at least 3) beyond their own bounds in one direction in one "
					+ "week: it is the source; one line, and they are not flagged one by one",
					"MAD zero: z = 1.349 (x - median) / IQR; that zero too: none",
					"Weeks that end up to 21 days after creation, or after the first observation ever, are launch: exempt",
					"No further from the usual than the rounding its values are printed with: none",
					"A missing week has no growth, nor has a value of zero", "Fewer than 8 weeks: none, told in notes",
					"ci-suspicion: ln of working days over weekends, ln of downloads per like, ln of standard deviation "
							+ "over mean, each against its population (at least 8 subjects, and 20 days that are not zero); flagged, never "
							+ "taken out"),
			List.of("Robust z: Iglewicz and Hoaglin 1993"), List.of("metric", "subject", "group", "kind", "measure",
					"rootSource", "qualifiers", "weekEnding", "top", "threshold", "weeks"));

	private static final BigDecimal THRESHOLD = new BigDecimal("3.5");

	private static final int MOST_WEEKS = 104;

	private static final int USUAL_WEEKS = 26;

	private final Questions questions;

	private final Populations populations;

	private final SeriesReader reader;

	AnomalyController(Questions questions, Populations populations, SeriesReader reader) {
		this.reader = reader;
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<AnomalyFigure> recompute(Recall recall) {
		var asked = new Asked(recall.variant().need("threshold"), recall.variant().need("weeks"));
		var request = Peers.request(recall);
		return Peers.again(recall, request, days(asked.weeks()), this.populations)
			.stream()
			.flatMap((population) -> lines(population, request, asked, Peers.group(recall), recall.moment()))
			.toList();
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/anomalies")
	@Operation(summary = "Weeks out of the ordinary",
			description = """
					Of each population first the weeks in which its source as a whole moved, then subjects, the newest week \
					first, then subjects whose traffic looks like machines. With `subject`, lines about these and the source.""")
	Items<AnomalyFigure> anomalies(@ParameterObject PopulationParameters parameters,
			@ParameterObject AnomalyParameters anomalies, @ParameterObject MomentParameters moment,
			@ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PopulationRequest.of(parameters, question.moment());
		var asked = new Asked(anomalies.threshold(), anomalies.weeks());
		var items = new ArrayList<AnomalyFigure>();
		var notes = new ArrayList<String>();
		for (var population : this.populations.read(request, days(asked.weeks()), question.moment())) {
			lines(population, request, asked, parameters.group(), question.moment())
				.filter((line) -> line.kind().equals("source") || request.wants(line.figure().subject()))
				.forEach(items::add);
			tooFew(population, request, asked, question.moment()).ifPresent(notes::add);
		}
		return question.page(items, notes);
	}

	private Stream<AnomalyFigure> lines(Population population, PopulationRequest request, Asked asked,
			@Nullable String group, Moment moment) {
		var variant = Peers.named(asked.variant(), population, request, group);
		var members = Peers.largest(population, request);
		var weekly = new Anomalies(population, members, launches(population, members, asked, moment), asked.weeks(),
				asked.threshold(), DEFINITION.id(), variant, moment)
			.found();
		var machines = new CiSuspicions(population, members, likes(population, request, moment), asked.threshold(),
				DEFINITION.id(), variant, moment)
			.found();
		return Stream.concat(weekly.stream(), machines.stream());
	}

	/** Likes that the same source states for the same kind of subject. */
	private Map<String, Series> likes(Population population, PopulationRequest request, Moment moment) {
		var likes = moment.registry().metric("likes");
		var bySubject = new HashMap<String, Series>();
		if (likes.isEmpty() || !population.metric().id().startsWith("downloads")) {
			return bySubject;
		}
		var same = new PopulationRequest(likes.get(), likes.get().plainMeasure(), null, request.members(),
				population.kind(), population.counted().rootSource(), null, population.day(), Integer.MAX_VALUE);
		this.populations.read(same, CiSignals.DAYS, moment)
			.forEach((liked) -> liked.series()
				.forEach((series) -> bySubject.putIfAbsent(series.key().subject(), series)));
		return bySubject;
	}

	private Launches launches(Population population, List<Series> members, Asked asked, Moment moment) {
		return Launches.of(population, members, days(asked.weeks()), this.reader, moment);
	}

	private Optional<String> tooFew(Population population, PopulationRequest request, Asked asked, Moment moment) {
		var members = Peers.largest(population, request);
		var launches = launches(population, members, asked, moment);
		long few = members.stream()
			.filter((series) -> WeeklyGrowth
				.of(series, population.metric().behaviour(), population.day(), asked.weeks(), launches.of(series))
				.usual()
				.isEmpty())
			.count();
		return (few == 0) ? Optional.empty()
				: Optional.of("%d of the %d subjects looked at have fewer than %d weeks or never vary: not judged"
					.formatted(few, members.size(), WeeklyGrowth.FEWEST_WEEKS));
	}

	/** A week more for the base of the first, and some days for the last of it. */
	private static int days(int weeks) {
		return 7 * (weeks + 1);
	}

	/** Read once. */
	private record Asked(BigDecimal threshold, int weeks) {

		Asked(@Nullable String threshold, @Nullable String weeks) {
			this(Optional.ofNullable(Parse.decimal("threshold", threshold, BigDecimal.ONE, BigDecimal.valueOf(100)))
				.orElse(THRESHOLD),
					(int) Parse.number("weeks", weeks, WeeklyGrowth.FEWEST_WEEKS, MOST_WEEKS, USUAL_WEEKS));
		}

		Variant variant() {
			return Variant.of("threshold", Decimals.plain(this.threshold)).and("weeks", this.weeks);
		}

	}

	/** What is out of the ordinary. */
	record AnomalyParameters(
			@Parameter(description = "Robust z beyond which something is flagged, 1 to 100. Default 3.5.",
					example = "3.5") @Nullable String threshold,
			@Parameter(description = "Weeks looked at, 8 to 104. Default 26.", example = "26") @Nullable String weeks) {

		/** The usual bound over half a year. */
		static final AnomalyParameters NONE = new AnomalyParameters(null, null);

	}

}
