package dev.groundswell.metrics.statistic.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.CompositeIndex;
import dev.groundswell.metrics.arithmetic.CompositeIndex.Signal;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.index.IndexFigure.LeftOut;
import dev.groundswell.metrics.statistic.index.IndexFigure.SignalPart;
import org.jspecify.annotations.Nullable;

/** The index over the subjects looked at. */
final class IndexStatistic {

	private final String definition;

	private final IndexRequest request;

	private final List<SignalData> data;

	private final List<String> benchmark;

	private final LocalDate day;

	private final Moment moment;

	private final CompositeIndex index;

	private final Set<String> ranked;

	private final Map<Signal, CompositeIndex> without = new LinkedHashMap<>();

	IndexStatistic(String definition, IndexRequest request, List<SignalData> data, List<String> benchmark,
			LocalDate day, Moment moment) {
		this.definition = definition;
		this.request = request;
		this.data = List.copyOf(data);
		this.benchmark = List.copyOf(benchmark);
		this.day = day;
		this.moment = moment;
		this.index = CompositeIndex.of(data.stream().map(SignalData::signal).toList(), benchmark);
		this.ranked = ranked();
		if (data.size() > 1) {
			this.index.signals().forEach((signal) -> this.without.put(signal, this.index.without(signal)));
		}
	}

	/** The largest of every signal, and the benchmark. */
	private Set<String> ranked() {
		var ranked = new LinkedHashSet<String>();
		this.data.forEach((signal) -> ranked.addAll(signal.largest()));
		ranked.addAll(this.benchmark);
		ranked.removeIf((subject) -> this.index.of(subject).isEmpty());
		return ranked;
	}

	/** Best first. */
	List<String> wanted() {
		return Stream.concat(this.ranked.stream(), Stream.ofNullable(this.request.wanted()).flatMap(Set::stream))
			.distinct()
			.filter((subject) -> this.request.wants(subject) && this.index.of(subject).isPresent())
			.sorted((a, b) -> {
				int byIndex = Double.compare(this.index.of(b).orElse(0), this.index.of(a).orElse(0));
				return (byIndex != 0) ? byIndex : a.compareTo(b);
			})
			.toList();
	}

	IndexFigure of(String subject) {
		var value = written(this.index.of(subject).orElseThrow());
		var missing = this.data.stream()
			.filter((signal) -> this.index.z(signal.signal(), subject).isEmpty())
			.map(SignalData::metric)
			.toList();
		var inputs = inputs(subject);
		var worst = Figures.worstStatus(inputs);
		var figure = Figures
			.computed(this.request.variant(this.day).on(this.definition), inputs, this.moment,
					new Figures.Written(value, "index", "index", inputs.getFirst().chosen().basis()))
			.status((missing.isEmpty() || worst.equals("B")) ? worst : "E")
			.notes(missing.isEmpty() ? List.of() : List.of("re-weighted without " + String.join(", ", missing)));
		int rank = rank(this.index, subject).orElseThrow();
		var sensitivity = this.without.entrySet()
			.stream()
			.map((entry) -> leftOut(entry.getKey(), entry.getValue(), subject))
			.toList();
		var ranks = Stream.concat(Stream.of(rank), sensitivity.stream().map(LeftOut::rank))
			.flatMap(Stream::ofNullable)
			.mapToInt(Integer::intValue)
			.summaryStatistics();
		return new IndexFigure(figure, value, rank, ranks.getMin(), ranks.getMax(), this.ranked.size(), this.day,
				parts(subject), missing, this.benchmark, sensitivity);
	}

	private static String written(double number) {
		return Decimals.ratio(BigDecimal.valueOf(number));
	}

	/** The subject's points first, then those of the benchmark. */
	private List<Point> inputs(String subject) {
		return Stream.concat(Stream.of(subject), this.benchmark.stream())
			.flatMap((id) -> this.data.stream().flatMap((signal) -> signal.of(id).stream()))
			.distinct()
			.toList();
	}

	/** Dense: one more than the number of different larger values. */
	private Optional<Integer> rank(CompositeIndex index, String subject) {
		var own = index.of(subject);
		return own.isEmpty() ? Optional.empty()
				: Optional.of(1 + (int) this.ranked.stream()
					.map(index::of)
					.flatMapToDouble(OptionalDouble::stream)
					.filter((value) -> value > own.getAsDouble())
					.distinct()
					.count());
	}

	private LeftOut leftOut(Signal signal, CompositeIndex rest, String subject) {
		var value = rest.of(subject);
		return new LeftOut(signal.name(), value.isPresent() ? written(value.getAsDouble()) : null,
				rank(rest, subject).orElse(null));
	}

	private List<SignalPart> parts(String subject) {
		var signals = this.index.signals();
		var present = signals.stream()
			.filter((signal) -> this.index.z(signal, subject).isPresent())
			.map(Signal::weight)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return IntStream.range(0, signals.size())
			.mapToObj((i) -> part(this.data.get(i), signals.get(i), subject, present))
			.toList();
	}

	private SignalPart part(SignalData data, Signal signal, String subject, BigDecimal present) {
		var z = this.index.z(signal, subject);
		var point = data.of(subject);
		return new SignalPart(data.metric(), Decimals.plain(data.weight()),
				z.isPresent() ? Decimals.ratio(data.weight().divide(present, Decimals.PRECISE)) : null,
				text(point.map((each) -> Decimals.plain(each.number()))),
				text(point.map((each) -> each.chosen().series().unit())),
				point.map((each) -> each.period().end()).orElse(null),
				text(this.index.meanOf(signal).map(Decimals::ratio)), z.isPresent() ? written(z.getAsDouble()) : null,
				data.rootSource(), data.subjects());
	}

	private static @Nullable String text(Optional<String> text) {
		return text.orElse(null);
	}

}
