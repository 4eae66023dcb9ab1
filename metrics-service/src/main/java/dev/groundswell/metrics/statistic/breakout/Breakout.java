package dev.groundswell.metrics.statistic.breakout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Excess;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/** One series in the last window and the three before. */
record Breakout(Population population, int window, String definition, Variant variant, Moment moment) {

	static final int WINDOWS = 4;

	BreakoutFigure of(Series series) {
		var kind = Volume.Kind.of(this.population.metric().behaviour());
		if (kind == null) {
			return without(series, "mean", "a " + this.population.metric().behaviour() + " has no volume", List.of());
		}
		boolean daily = this.population.metric().statedEvery() == Interval.DAY;
		var volumes = IntStream.range(0, WINDOWS).mapToObj((back) -> kind.of(series, span(back), daily)).toList();
		var reason = volumes.stream().map(Volume::reason).filter(Objects::nonNull).findFirst();
		return reason
			.map((why) -> without(series, word(kind), "needs %d whole windows: %s".formatted(WINDOWS, why),
					observed(volumes)))
			.orElseGet(() -> with(series, kind, volumes));
	}

	private Span span(int back) {
		var end = this.population.day().minusDays((long) this.window * back);
		return new Span(end.minusDays(this.window - 1L), end);
	}

	private static String word(Volume.Kind kind) {
		return switch (kind) {
			case SUM -> "sum";
			case DIFFERENCE -> "difference";
			case MEAN -> "mean";
		};
	}

	private BreakoutFigure with(Series series, Volume.Kind kind, List<Volume> volumes) {
		var values = volumes.stream().map((volume) -> Objects.requireNonNull(volume.value())).toList();
		var excess = new Excess(values.getFirst(), values.subList(1, WINDOWS));
		int scale = series.key().scale();
		var inputs = volumes.stream().flatMap((volume) -> volume.inputs().stream()).distinct().toList();
		var notes = new ArrayList<String>(volumes.stream().flatMap((volume) -> volume.notes().stream()).toList());
		if (kind == Volume.Kind.MEAN) {
			notes.add("mean level of each window, not a sum");
		}
		var first = inputs.getFirst();
		var written = new Figures.Written(Decimals.rounded(excess.excess(), scale),
				series.key().unit().equals("percent") ? "percentage_points" : series.key().unit(),
				series.key().measure(), first.chosen().basis());
		var figure = Figures.computed(this.variant.on(this.definition), inputs, this.moment, written)
			.status(status(inputs, volumes, series))
			.notes(notes);
		return new BreakoutFigure(figure, start(), end(), this.window, word(kind),
				Decimals.rounded(excess.volume(), scale), figure.value(), Decimals.rounded(excess.mean(), scale),
				excess.ratio().map(Decimals::ratio).orElse(null),
				excess.dispersion().map((value) -> Decimals.rounded(value, scale)).orElse(null),
				excess.inDispersions().map(Decimals::ratio).orElse(null),
				excess.before().stream().map((value) -> Decimals.rounded(value, scale)).toList(), observed(volumes),
				this.population.subjects(), missing(excess));
	}

	private static List<Integer> observed(List<Volume> volumes) {
		return volumes.stream().map((volume) -> volume.days().observed()).toList();
	}

	private static @Nullable String missing(Excess excess) {
		if (excess.ratio().isEmpty()) {
			return "no ratio: there was nothing in the windows before";
		}
		return excess.inDispersions().isEmpty() ? "the windows before are all equal: there is no dispersion" : null;
	}

	/** Falls of a counter are breaks; ends stood in for are estimates. */
	private String status(List<Point> inputs, List<Volume> volumes, Series series) {
		var all = new Span(span(WINDOWS - 1).start(), end());
		boolean broken = this.moment.registry()
			.breaks(series.key().subject(), series.key().metric())
			.stream()
			.anyMatch((entry) -> all.contains(entry.date()));
		var notes = volumes.stream().flatMap((volume) -> volume.notes().stream()).toList();
		if (broken || notes.stream().anyMatch((note) -> note.startsWith("the counter fell"))) {
			return "B";
		}
		return notes.isEmpty() ? Figures.worstStatus(inputs) : "E";
	}

	private BreakoutFigure without(Series series, String kind, String reason, List<Integer> observed) {
		var newest = newest(series).orElseThrow();
		var figure = Figures.stated(this.variant.on(this.definition), newest, this.moment).status("N");
		return new BreakoutFigure(figure, start(), end(), this.window, kind, null, null, null, null, null, null,
				List.of(), observed, this.population.subjects(), reason);
	}

	private Optional<Point> newest(Series series) {
		return series.newestBy(this.population.day());
	}

	private LocalDate start() {
		return span(0).start();
	}

	private LocalDate end() {
		return this.population.day();
	}

}
