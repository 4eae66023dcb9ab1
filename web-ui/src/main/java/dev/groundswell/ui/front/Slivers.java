package dev.groundswell.ui.front;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.chart.Sparkline;
import dev.groundswell.ui.figure.Family;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.neighbour.Neighbour;
import dev.groundswell.ui.neighbour.Neighbours;
import dev.groundswell.ui.series.SeriesClient;
import dev.groundswell.ui.series.SeriesListView;
import dev.groundswell.ui.series.SeriesView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Draws the level behind a sentence: the series of its subject, metric and root source.
 * Nothing is drawn of fewer than two points.
 */
@Component
public class Slivers {

	private static final int MOST = 50;

	private static final int LONGEST = 16;

	private final SeriesClient client;

	private final Neighbours neighbours;

	Slivers(SeriesClient client, Neighbours neighbours) {
		this.client = client;
		this.neighbours = neighbours;
	}

	FrontPage.@Nullable Sliver of(List<FigureView> figures, @Nullable String asOf) {
		FigureView figure = figures.stream()
			.filter((it) -> it.subject() != null && it.metric() != null)
			.findFirst()
			.orElse(null);
		if (figure == null) {
			return null;
		}
		String subject = Objects.requireNonNull(figure.subject());
		return this.neighbours.ask(Neighbour.METRICS, () -> this.client.of(subject, figure.metric(), asOf, MOST))
			.map(SeriesListView::list)
			.orElse(List.of())
			.stream()
			.filter((it) -> belongs(it.series(), figure))
			.map(Slivers::points)
			.filter((points) -> points.size() > 1)
			.max(Comparator.comparingInt(List::size))
			.map(Slivers::draw)
			.orElse(null);
	}

	private static boolean belongs(SeriesView.Key key, FigureView figure) {
		String measure = Objects.requireNonNullElse(key.measure(), "level");
		boolean sameSide = measure.equals(figure.measure())
				|| (measure.equals("level") && String.valueOf(figure.measure()).startsWith("growth"));
		return sameSide && Objects.equals(key.rootSource(), figure.rootSource());
	}

	private static List<FigureView> points(SeriesView series) {
		List<FigureView> points = series.figures()
			.stream()
			.filter((it) -> it.number() != null && it.periodEnd() != null)
			.sorted(Comparator.comparing((it) -> Objects.requireNonNull(it.periodEnd())))
			.toList();
		return points.subList(Math.max(0, points.size() - LONGEST), points.size());
	}

	private static FrontPage.Sliver draw(List<FigureView> points) {
		List<Sparkline.Amount> amounts = points.stream()
			.map((it) -> new Sparkline.Amount(Objects.requireNonNullElse(it.periodEnd(), LocalDate.EPOCH),
					Objects.requireNonNull(it.number())))
			.toList();
		FigureView first = points.getFirst();
		FigureView last = points.getLast();
		return new FrontPage.Sliver(Sparkline.draw(amounts, 240, 56), first.text() + ", " + first.period(),
				last.text() + ", " + last.period(),
				last.what() + ": from " + first.chip() + " " + first.when() + " to " + last.chip() + " " + last.when(),
				Family.of(last.subject()).style());
	}

}
