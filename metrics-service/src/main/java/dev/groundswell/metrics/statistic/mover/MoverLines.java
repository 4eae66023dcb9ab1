package dev.groundswell.metrics.statistic.mover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.arithmetic.Growth;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Inexactness;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.Doubts;
import dev.groundswell.metrics.week.Comparison;
import org.jspecify.annotations.Nullable;

/** Writes the moves of a population down. */
record MoverLines(Moves moves, Comparison comparison, BigDecimal minimumBase, String definition, Variant variant,
		Moment moment) {

	MoverFigure line(Move move) {
		var growth = move.growth(this.minimumBase);
		var key = move.later().chosen().series();
		boolean percent = key.unit().equals("percent");
		boolean inSet = move.rank() > 0;
		return new MoverFigure(figure(move, growth), this.comparison.code(),
				growth.map(Growth::percent).map(Decimals::ratio).orElse(null), "percent",
				growth.map(Growth::multiple).map(Decimals::ratio).orElse(null), Decimals.plain(move.absolute()),
				percent ? "percentage_points" : key.unit(), Decimals.plain(move.base().number()),
				move.base().period().start(), move.base().period().end(), inSet ? move.rank() : null,
				inSet ? move.previousRank() : null, inSet ? move.places() : null, this.moves.ranked(),
				this.moves.population().subjects(), reason(move));
	}

	/** A line about a subject that is stated now and has no base. */
	MoverFigure without(Point later) {
		var reason = this.moves.base()
			.map((span) -> "no base: nothing is stated for " + span + " in this series")
			.orElseGet(() -> "unequal periods: " + this.moves.later() + " has no " + this.comparison.words()
					+ " base of its own length");
		var figure = Figures.stated(variantOn(), later, this.moment).status("N");
		return new MoverFigure(figure, this.comparison.code(), null, "percent", null, null, figure.unit(), null, null,
				null, null, null, null, this.moves.ranked(), this.moves.population().subjects(), reason);
	}

	private String variantOn() {
		return this.variant.and("period", this.comparison.code())
			.and("minimumBase", Decimals.plain(this.minimumBase))
			.on(this.definition);
	}

	private @Nullable String reason(Move move) {
		if (move.isRank()) {
			return "a position does not grow";
		}
		if (move.base().number().signum() <= 0) {
			return "no growth: the base is zero, and starting from nothing is not growth";
		}
		if (move.base().number().compareTo(this.minimumBase) < 0) {
			return "the base is too small for a percentage";
		}
		return (move.rank() > 0) ? null : "not ranked: it is not among the largest that were looked at";
	}

	private Figure figure(Move move, Optional<Growth> growth) {
		boolean grows = growth.isPresent() || move.isRank();
		var inputs = List.of(move.later(), move.base());
		var notes = new ArrayList<String>();
		late(move.later(), this.moves.later().end()).forEach(notes::add);
		late(move.base(), this.moves.base().orElseThrow().end()).forEach(notes::add);
		boolean estimated = !notes.isEmpty();
		var doubts = Doubts.about(move.series(), this.moment);
		var base = move.base().period();
		var later = move.later().period();
		notes.addAll(doubts.notes(base, later));
		boolean inexact = growth.isPresent() && Inexactness.of(inputs);
		if (inexact) {
			notes.addAll(new Inexactness(move.base(), move.later()).ofGrowth());
		}
		var doubted = doubts.status(base, later, estimated);
		var status = doubted.equals("B") ? "B" : grows
				? Figures.worst(List.of(doubted, Figures.worstStatus(inputs), inexact ? Inexactness.STATUS : "A"))
				: "N";
		return Figures.stated(variantOn(), move.later(), inputs, this.moment).status(status).notes(notes);
	}

	private static Stream<String> late(Point point, LocalDate wanted) {
		return point.period().end().equals(wanted) ? Stream.empty()
				: Stream.of("of " + point.period().end() + " instead of " + wanted + ", which is missing");
	}

}
