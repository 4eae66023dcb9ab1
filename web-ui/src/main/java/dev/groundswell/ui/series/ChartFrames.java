package dev.groundswell.ui.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ui.chart.Line;
import dev.groundswell.ui.chart.LineChart;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.figure.MeasureText;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import dev.groundswell.ui.format.SourceText;
import dev.groundswell.ui.format.UnitText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a chart frame of the series of one subject, metric and measure. Series of
 * different panels stay separate, labelled lines; the one with most points comes first
 * and has the page's colour.
 */
public final class ChartFrames {

	/** More lines than this make a thicket; the rest stays in the table. */
	private static final int LINES = 6;

	private static final Comparator<FigureView> BY_DAY = Comparator.comparing(ChartFrames::end);

	private ChartFrames() {
	}

	/** The frame, or nothing if no point has both a number and a period. */
	public static List<ChartFrame> of(List<SeriesView> sameMeasure) {
		List<SeriesView> series = sameMeasure.stream()
			.map(ChartFrames::drawable)
			.filter((it) -> !it.figures().isEmpty())
			.sorted(Comparator.comparingInt((SeriesView it) -> it.figures().size()).reversed())
			.toList();
		return series.isEmpty() ? List.of() : List.of(frame(series));
	}

	private static ChartFrame frame(List<SeriesView> series) {
		SeriesView.Key key = series.getFirst().series();
		String unit = Objects.requireNonNullElse(key.unit(), series.getFirst().figures().getFirst().unitName());
		List<String> labels = labels(series);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < Math.min(LINES, series.size()); i++) {
			lines.add(line(series.get(i), labels.get(i), "line-" + i));
		}
		List<SeriesView.BreakView> breaks = breaks(series);
		List<Line.Break> dashed = breaks.stream().flatMap(ChartFrames::dashed).toList();
		List<ChartFrame.Row> rows = rows(series, labels);
		String subtitle = Stream
			.of(Objects.requireNonNullElse(key.metricName(), ""), MeasureText.of(key.measure()), UnitText.name(unit),
					span(rows))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
		String headline = headline(series, labels);
		return new ChartFrame("chart-" + key.metric() + "-" + key.measure(), headline, subtitle,
				headline + " " + alternative(series, labels, breaks), draw(lines, dashed, LineChart.Size.WIDE, unit),
				draw(lines, dashed, LineChart.Size.NARROW, unit),
				lines.stream().map((line) -> new ChartFrame.Entry(line.style(), line.label())).toList(),
				breaks.stream().map(ChartFrames::reason).toList(), rows, sources(rows),
				rows.stream().anyMatch((row) -> !row.figure().isMeasured()),
				rows.stream().anyMatch((row) -> row.figure().isMeasured()));
	}

	/** One day alone needs no drawing: the headline has said it. */
	private static @Nullable LineChart draw(List<Line> lines, List<Line.Break> breaks, LineChart.Size size,
			String unit) {
		long days = lines.stream()
			.flatMap((line) -> line.points().stream())
			.map(Line.Point::periodEnd)
			.distinct()
			.count();
		return (days < 2) ? null
				: LineChart.draw(lines, breaks, size, (tick) -> NumberText.TABLE.axis(tick, unit), "rank".equals(unit));
	}

	private static SeriesView drawable(SeriesView series) {
		return new SeriesView(series.series(),
				series.figures()
					.stream()
					.filter((figure) -> figure.number() != null && figure.periodStart() != null)
					.sorted(BY_DAY)
					.toList(),
				series.breakList());
	}

	private static Line line(SeriesView series, String label, String style) {
		return new Line(label, style, series.figures().stream().map((figure) -> point(figure, label)).toList());
	}

	private static Line.Point point(FigureView figure, String label) {
		return new Line.Point(Objects.requireNonNull(figure.periodStart()), end(figure),
				Objects.requireNonNull(figure.number()), !figure.isMeasured(),
				figure.chip() + ", " + figure.period() + " (" + label + ", " + figure.basisName() + ")");
	}

	private static LocalDate end(FigureView figure) {
		return Objects.requireNonNullElse(figure.periodEnd(), Objects.requireNonNull(figure.periodStart()));
	}

	/** What tells the series apart: the root source, and qualifiers that differ. */
	private static List<String> labels(List<SeriesView> series) {
		List<String> roots = series.stream().map((it) -> root(it.series())).toList();
		return series.stream().map((it) -> {
			String root = root(it.series());
			boolean shared = roots.stream().filter(root::equals).count() > 1;
			String different = shared ? different(it, series) : "";
			return different.isEmpty() ? root : root + " (" + different + ")";
		}).toList();
	}

	private static String root(SeriesView.Key key) {
		return SourceText.brief(Objects.requireNonNullElse(key.rootSourceName(),
				Objects.requireNonNullElse(key.rootSource(), "unnamed")));
	}

	private static String different(SeriesView one, List<SeriesView> all) {
		return qualifiers(one).entrySet()
			.stream()
			.filter((entry) -> all.stream()
				.anyMatch((other) -> !entry.getValue().equals(qualifiers(other).get(entry.getKey()))))
			.map((entry) -> entry.getValue().replace('_', ' '))
			.collect(Collectors.joining(", "));
	}

	private static Map<String, String> qualifiers(SeriesView series) {
		return Objects.requireNonNullElse(series.series().qualifiers(), Map.of());
	}

	private static String headline(List<SeriesView> series, List<String> labels) {
		int newest = 0;
		for (int i = 1; i < series.size(); i++) {
			if (end(series.get(i).figures().getLast()).isAfter(end(series.get(newest).figures().getLast()))) {
				newest = i;
			}
		}
		FigureView last = series.get(newest).figures().getLast();
		String side = MeasureText.of(last.measure());
		String what = (side.isEmpty() || "rank".equals(side)) ? "" : " " + side;
		return last.prose() + what + " " + last.when() + ", says " + labels.get(newest) + ".";
	}

	private static String alternative(List<SeriesView> series, List<String> labels, List<SeriesView.BreakView> breaks) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < series.size(); i++) {
			FigureView first = series.get(i).figures().getFirst();
			FigureView last = series.get(i).figures().getLast();
			text.append(labels.get(i)).append(": ").append(first.chip()).append(" ").append(first.when());
			if (series.get(i).figures().size() > 1) {
				text.append(", ").append(last.chip()).append(" ").append(last.when());
			}
			text.append(". ");
		}
		breaks.forEach((it) -> text.append("Break: ").append(reason(it)).append(". "));
		return text.toString().strip();
	}

	/** Those that fall among the points; an older or later one explains nothing here. */
	private static List<SeriesView.BreakView> breaks(List<SeriesView> series) {
		LocalDate first = series.stream()
			.map((it) -> Objects.requireNonNull(it.figures().getFirst().periodStart()))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		LocalDate last = series.stream()
			.map((it) -> end(it.figures().getLast()))
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return series.stream()
			.flatMap((it) -> it.breakList().stream())
			.filter((it) -> it.date() == null || !(it.date().isBefore(first) || it.date().isAfter(last)))
			.distinct()
			.toList();
	}

	private static Stream<Line.Break> dashed(SeriesView.BreakView it) {
		LocalDate day = it.date();
		return (day == null) ? Stream.empty() : Stream
			.of(new Line.Break(day, Objects.requireNonNullElse(it.type(), "break") + ", " + DateText.shortDay(day)));
	}

	private static String reason(SeriesView.BreakView it) {
		String day = (it.date() != null) ? DateText.day(it.date()) + ": " : "";
		String what = Objects.requireNonNullElse(it.note(), Objects.requireNonNullElse(it.type(), "break"));
		return day + what;
	}

	private static List<ChartFrame.Row> rows(List<SeriesView> series, List<String> labels) {
		List<ChartFrame.Row> rows = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			for (FigureView figure : series.get(i).figures()) {
				rows.add(new ChartFrame.Row(labels.get(i), figure));
			}
		}
		rows.sort(Comparator.comparing((ChartFrame.Row row) -> end(row.figure())).reversed());
		return List.copyOf(rows);
	}

	private static String span(List<ChartFrame.Row> rows) {
		String first = rows.getLast().figure().period();
		String last = rows.getFirst().figure().period();
		return first.equals(last) ? first : first + " to " + last;
	}

	private static String sources(List<ChartFrame.Row> rows) {
		return rows.stream().map((row) -> row.figure().attribution()).distinct().collect(Collectors.joining("; "));
	}

}
