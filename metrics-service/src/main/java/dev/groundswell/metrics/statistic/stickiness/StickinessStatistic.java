package dev.groundswell.metrics.statistic.stickiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import org.jspecify.annotations.Nullable;

/**
 * Monthly users of one subject, as one vendor counts them, against the daily users of the
 * subject.
 *
 * @param daily all series of daily users of the subject
 */
record StickinessStatistic(String definition, Series monthly, List<Series> daily, Moment moment) {

	/** Below a week the weekday decides. */
	private static final int FEW_DAYS = 7;

	private static final int SHORTEST_MONTH = 28;

	private static final int LONGEST_MONTH = 31;

	/** Periods that are a month, the newest last. */
	List<Point> months() {
		return this.monthly.points()
			.stream()
			.filter((point) -> point.isComparable() && isMonth(point.period()))
			.toList();
	}

	private static boolean isMonth(Span span) {
		return span.days() >= SHORTEST_MONTH && span.days() <= LONGEST_MONTH;
	}

	StickinessFigure of(Point month) {
		var same = this.daily.stream().filter((series) -> isSame(series.key())).findFirst();
		if (same.isEmpty()) {
			return without(month, others());
		}
		var days = days(same.get(), month.period());
		var stated = same.get().at(month.period());
		if (days.size() == month.period().days() || (!days.isEmpty() && stated.isEmpty())) {
			return over(month, mean(days), days);
		}
		return stated.map((point) -> over(month, point.number(), List.of(point)))
			.orElseGet(() -> without(month, "no daily users are stated for " + month.period() + " by this vendor"));
	}

	private boolean isSame(SeriesKey key) {
		return key.rootSource().equals(this.monthly.key().rootSource())
				&& key.qualifiers().equals(this.monthly.key().qualifiers());
	}

	private String others() {
		if (this.daily.isEmpty()) {
			return "no daily users are stated";
		}
		return this.daily.stream()
			.map((series) -> this.moment.registry().sourceName(series.key().rootSource())
					+ (series.key().qualifiers().isEmpty() ? "" : " (" + series.key().qualifiers() + ")"))
			.distinct()
			.sorted()
			.collect(Collectors.joining("; ",
					"daily users are counted otherwise and never mixed with these monthly users: ", ""));
	}

	private static List<Point> days(Series daily, Span month) {
		return daily.points()
			.stream()
			.filter((point) -> point.isComparable() && point.period().days() == 1
					&& month.contains(point.period().start()))
			.toList();
	}

	private static BigDecimal mean(List<Point> days) {
		return days.stream()
			.map(Point::number)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(days.size()), Decimals.PRECISE);
	}

	private StickinessFigure over(Point month, BigDecimal users, List<Point> daily) {
		if (month.number().signum() <= 0) {
			return without(month, "there are no monthly users");
		}
		if (users.compareTo(month.number()) > 0) {
			return without(month, "more daily than monthly users: the two cannot count the same");
		}
		var inputs = Stream.concat(Stream.of(month), daily.stream()).toList();
		var ratio = Decimals.ratio(users.divide(month.number(), Decimals.PRECISE));
		boolean stated = daily.getFirst().period().equals(month.period());
		var figure = Figures
			.computed(this.definition, inputs, this.moment,
					new Figures.Written(ratio, "ratio", "stickiness", month.chosen().basis()))
			.status(status(month, daily, stated, inputs))
			.notes(notes(month, daily, stated));
		return line(figure, month, ratio, users, daily, null);
	}

	private String status(Point month, List<Point> daily, boolean stated, List<Point> inputs) {
		var worst = Figures.worstStatus(inputs);
		if (worst.equals("B") || !breaks(month).isEmpty()) {
			return "B";
		}
		if (stated || daily.size() == month.period().days()) {
			return worst;
		}
		return (daily.size() < FEW_DAYS) ? "U" : "E";
	}

	private List<String> notes(Point month, List<Point> daily, boolean stated) {
		var notes = new ArrayList<>(breaks(month));
		if (stated) {
			notes.add("daily users as stated for the whole month, not the mean of its days");
		}
		else if (daily.size() < month.period().days()) {
			notes.add("mean of %d of %d days".formatted(daily.size(), month.period().days()));
		}
		return notes;
	}

	private List<String> breaks(Point month) {
		var registry = this.moment.registry();
		var subject = month.chosen().series().subject();
		return Stream.of(StickinessController.MONTHLY, StickinessController.DAILY)
			.flatMap((metric) -> registry.breaks(subject, metric).stream())
			.filter((entry) -> month.period().contains(entry.date()))
			.map(Continuity::words)
			.distinct()
			.toList();
	}

	private StickinessFigure without(Point month, String reason) {
		return line(Figures.stated(this.definition, month, this.moment).status("N"), month, null, null, List.of(),
				reason);
	}

	private static StickinessFigure line(Figure figure, Point month, @Nullable String ratio, @Nullable BigDecimal users,
			List<Point> daily, @Nullable String reason) {
		var scale = month.chosen().series().scale();
		boolean calendar = month.period().interval().filter(Interval.MONTH::equals).isPresent();
		boolean stated = !daily.isEmpty() && daily.getFirst().period().equals(month.period());
		return new StickinessFigure(figure, ratio,
				Optional.ofNullable(users).map((number) -> Decimals.rounded(number, scale)).orElse(null),
				Decimals.plain(month.number()), calendar ? "calendar" : "trailing",
				daily.isEmpty() ? null : (stated ? "stated" : "mean"), stated ? 0 : daily.size(), month.period().days(),
				daily.isEmpty() ? null : daily.getFirst().period().start(),
				daily.isEmpty() ? null : daily.getLast().period().end(), reason);
	}

}
