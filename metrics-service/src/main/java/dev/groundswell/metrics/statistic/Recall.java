package dev.groundswell.metrics.statistic;

import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.series.Series;
import dev.groundswell.metrics.series.SeriesParameters;
import dev.groundswell.metrics.series.SeriesReader;
import dev.groundswell.metrics.store.Selection;
import dev.groundswell.metrics.store.SeriesKey;
import dev.groundswell.metrics.week.Span;

/**
 * What the id of a figure says about how it was computed.
 *
 * @param variant the parameters that decide its number
 * @param key the series it is about, or begins with
 * @param period its period
 */
public record Recall(Variant variant, SeriesKey key, Span period, Moment moment) {

	/** Asks for the figure's own series, and perhaps a few like it. */
	public SeriesParameters series() {
		return new SeriesParameters(List.of(this.key.subject()), List.of(this.key.metric()), this.key.measure(),
				this.key.rootSource(), this.key.qualifiers(), null);
	}

	/** The figure's own series, as it stood at the figure's moment. */
	public Optional<Series> own(SeriesReader reader) {
		var selection = Selection.ALL.subjects(List.of(this.key.subject()))
			.metric(this.key.metric())
			.measure(this.key.measure())
			.population(this.key.rootSource(), this.key.qualifiers());
		return reader.read(selection, this.moment)
			.stream()
			.filter((series) -> series.key().equals(this.key))
			.findFirst();
	}

	/**
	 * Every point of the figure's series as stated, under a definition. Where the figure
	 * names its {@code source}, as that source prints it.
	 */
	public List<Figure> stated(SeriesReader reader, String definition) {
		var source = this.variant.get("source");
		return reader.read(Selections.of(series(), this.moment), this.moment)
			.stream()
			.flatMap((series) -> series.points().stream())
			.flatMap((point) -> ((source != null) ? point.of(source) : Optional.of(point)).stream())
			.map((point) -> Figures.stated(this.variant.on(definition), point, this.moment))
			.toList();
	}

}
