package dev.groundswell.metrics.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.week.Span;

/**
 * The id of a figure: everything needed to compute it anew, so that nothing is stored to
 * explain it. Written with tildes between: statistic and version, variant if any, asOf,
 * position, series, first and last day of the period.
 *
 * @param definition {@code growth.v1}
 * @param series name of the series the figure is about or begins with
 */
public record FigureId(String definition, Variant variant, Instant asOf, long position, String series, Span period) {

	private static final int PARTS = 6;

	/** The id of a figure made with a definition and, behind a tilde, its variant. */
	public static FigureId of(String definition, Instant asOf, long position, String series, Span period) {
		int tilde = definition.indexOf('~');
		return (tilde < 0) ? new FigureId(definition, Variant.NONE, asOf, position, series, period)
				: new FigureId(definition.substring(0, tilde), Variant.parse(definition.substring(tilde + 1)), asOf,
						position, series, period);
	}

	/** The id written as text; empty when it is none. */
	public static Optional<FigureId> parse(String text) {
		var parts = List.of(text.split("~", -1));
		if (parts.size() != PARTS && parts.size() != PARTS + 1) {
			return Optional.empty();
		}
		try {
			var variant = (parts.size() > PARTS) ? Variant.parse(parts.get(1)) : Variant.NONE;
			var rest = parts.subList(parts.size() - PARTS + 1, parts.size());
			return Optional
				.of(new FigureId(parts.getFirst(), variant, Instant.parse(rest.get(0)), Long.parseLong(rest.get(1)),
						rest.get(2), new Span(LocalDate.parse(rest.get(3)), LocalDate.parse(rest.get(4)))));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The name of the statistic. */
	public String statistic() {
		int dot = this.definition.lastIndexOf('.');
		return (dot < 0) ? this.definition : this.definition.substring(0, dot);
	}

	/** As written in answers. */
	public String text() {
		return String.join("~", this.variant.on(this.definition), this.asOf.toString(), Long.toString(this.position),
				this.series, this.period.start().toString(), this.period.end().toString());
	}

}
