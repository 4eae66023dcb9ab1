package dev.groundswell.metrics.statistic.mover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.population.Populations;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.Definition;
import dev.groundswell.metrics.statistic.Peers;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.statistic.Statistic;
import dev.groundswell.metrics.week.Comparison;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who rose or fell most between two periods of one population. */
@RestController
@Tag(name = "Statistics")
class MoverController implements Statistic {

	private static final Definition DEFINITION = new Definition("movers", "v1", "Who rose or fell most",
			"growth (x1 - x0) / x0 in percent, change x1 - x0, places rank0 - rank1",
			"The newest period of each population and the equally long one a step earlier, of its largest subjects",
			List.of("Both periods are the same for every subject; a subject without one of them does not move",
					"A daily snapshot that was missed: the last one at most 3 days before, status E",
					"Base below minimumBase (1,000 of a count, 0.1 percent): the absolute change only, status N",
					"Base zero: no growth, status N; starting from nothing is not growth",
					"Dense ranks, before and now, among the subjects that have both periods",
					"A series break, a restatement or a reset between the two: status B; other faults have their own",
					"A range, a bound or an approximate value at either end: status U and a note",
					"A position has no growth, it has places"),
			List.of("Rank change on a common set, as for league tables with changing membership"),
			List.of("metric", "subject", "group", "kind", "measure", "rootSource", "qualifiers", "weekEnding", "top",
					"period", "by", "minimumBase", "direction"));

	private static final List<String> ORDERS = List.of("growth", "absolute", "rank");

	private static final List<String> DIRECTIONS = List.of("up", "down", "both");

	private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

	private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.1");

	private static final BigDecimal SMALLEST_COUNT = BigDecimal.valueOf(1000);

	private final Questions questions;

	private final Populations populations;

	MoverController(Questions questions, Populations populations) {
		this.questions = questions;
		this.populations = populations;
	}

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public List<MoverFigure> recompute(Recall recall) {
		var comparison = Comparison.named(recall.variant().need("period")).orElseThrow(IllegalArgumentException::new);
		var minimumBase = new BigDecimal(recall.variant().need("minimumBase"));
		var request = Peers.request(recall);
		return Peers.again(recall, request, days(comparison, request.metric()), this.populations)
			.stream()
			.flatMap(
					(population) -> Moves.of(population, request, comparison)
						.stream()
						.flatMap((moves) -> all(lines(moves, comparison, minimumBase,
								Peers.named(Variant.NONE, population, request, Peers.group(recall)), recall.moment()),
								request)))
			.toList();
	}

	private static Stream<MoverFigure> all(MoverLines lines, PopulationRequest request) {
		return Stream
			.concat(lines.moves().moves().stream().map(lines::line),
					lines.moves().without().stream().map(lines::without))
			.filter((line) -> request.wants(line.figure().subject()));
	}

	@ApiAnswer
	@GetMapping("/api/v1/statistics/movers")
	@Operation(summary = "Who rose or fell most", description = """
			Between the newest period of each population and the equally long one a step earlier, the largest move \
			first, those without a size last. `direction=both` orders by size whichever way it goes. Subjects \
			without a base are told in `notes`, and on lines of their own where they are asked for.""")
	Items<MoverFigure> movers(@ParameterObject PopulationParameters parameters, @ParameterObject MoverParameters movers,
			@ParameterObject MomentParameters moment, @ParameterObject PageParameters page) {
		var question = this.questions.of(moment, page);
		var request = PopulationRequest.of(parameters, question.moment());
		var comparison = comparison(movers.period(), request.metric());
		var by = Optional.ofNullable(Parse.word("by", movers.by(), ORDERS)).orElse("growth");
		var direction = Optional.ofNullable(Parse.word("direction", movers.direction(), DIRECTIONS)).orElse("both");
		var asked = Parse.decimal("minimumBase", movers.minimumBase(), BigDecimal.ZERO, MOST);
		var items = new ArrayList<MoverFigure>();
		var notes = new ArrayList<String>();
		for (var population : this.populations.read(request, days(comparison, request.metric()), question.moment())) {
			Moves.of(population, request, comparison).ifPresent((moves) -> {
				var minimumBase = (asked != null) ? asked : smallest(population, moves);
				var lines = lines(moves, comparison, minimumBase,
						Peers.named(Variant.NONE, population, request, parameters.group()), question.moment());
				items.addAll(lines(lines, request, new Order(by, direction, minimumBase)));
				note(moves, comparison).ifPresent(notes::add);
			});
		}
		return question.page(items, notes);
	}

	private static List<MoverFigure> lines(MoverLines lines, PopulationRequest request, Order order) {
		var moved = lines.moves()
			.moves()
			.stream()
			.filter((move) -> request.wants(move.later().chosen().series().subject()) && order.admits(move))
			.sorted(order.largestFirst())
			.map(lines::line);
		var without = (request.subjects() != null) ? lines.moves().without().stream() : Stream.<Point>empty();
		return Stream
			.concat(moved,
					without.filter((point) -> request.wants(point.chosen().series().subject())).map(lines::without))
			.toList();
	}

	private static MoverLines lines(Moves moves, Comparison comparison, BigDecimal minimumBase, Variant variant,
			Moment moment) {
		return new MoverLines(moves, comparison, minimumBase, DEFINITION.id(), variant, moment);
	}

	private static Comparison comparison(@Nullable String text, Metric metric) {
		Parse.word("period", text, Stream.of(Comparison.values()).map(Comparison::code).toList());
		return (text != null) ? Comparison.named(text).orElseThrow() : Comparison.natural(metric.statedEvery());
	}

	/** Far enough for a newest period two intervals old and for its base. */
	private static int days(Comparison comparison, Metric metric) {
		int back = switch (comparison) {
			case WOW -> 7;
			case MOM -> 31;
			case QOQ -> 92;
			case YOY -> 366;
		};
		int interval = switch (metric.statedEvery()) {
			case DAY -> 1;
			case WEEK -> 7;
			case MONTH -> 31;
			case QUARTER -> 92;
			case YEAR -> 366;
		};
		return back + 2 * interval + Moves.DAYS_BEFORE;
	}

	private static BigDecimal smallest(Population population, Moves moves) {
		if (population.counted().unit().equals("percent")) {
			return SMALLEST_SHARE;
		}
		boolean counted = moves.moves().stream().allMatch((move) -> move.later().chosen().series().scale() == 0);
		return counted ? SMALLEST_COUNT : BigDecimal.ZERO;
	}

	private static Optional<String> note(Moves moves, Comparison comparison) {
		if (moves.base().isEmpty()) {
			return Optional
				.of("nothing moves: " + moves.later() + " has no " + comparison.words() + " base of its own length");
		}
		int without = moves.without().size();
		return (without > 0) ? Optional.of("%d of the subjects stated for %s have no base in %s and are not ranked"
			.formatted(without, moves.later(), moves.base().get())) : Optional.empty();
	}

	/** Which moves are shown, and in which order. */
	private record Order(String by, String direction, BigDecimal minimumBase) {

		boolean admits(Move move) {
			int way = move.size(this.by, this.minimumBase).map(BigDecimal::signum).orElse(0);
			return switch (this.direction) {
				case "up" -> way > 0;
				case "down" -> way < 0;
				default -> true;
			};
		}

		Comparator<Move> largestFirst() {
			return Comparator
				.comparing((Move move) -> move.size(this.by, this.minimumBase).map(BigDecimal::abs).orElse(null),
						Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
				.thenComparing((move) -> move.later().chosen().series().subject());
		}

	}

}
