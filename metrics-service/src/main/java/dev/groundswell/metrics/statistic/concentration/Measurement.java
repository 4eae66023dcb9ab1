package dev.groundswell.metrics.statistic.concentration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Concentration;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.population.Census;
import dev.groundswell.metrics.population.Denominator;
import dev.groundswell.metrics.population.Sums;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import org.jspecify.annotations.Nullable;

/** The concentration of one census. */
record Measurement(Census census, ConcentrationParameters.Choice choice, Moment moment) {

	private static final BigDecimal POINTS = BigDecimal.valueOf(10_000);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Empty when the parts do not fit the whole. */
	Optional<ConcentrationFigure> figure() {
		var whole = Denominator.of(this.census, this.choice.declared(), this.moment.registry());
		return Concentration.of(this.census.members().stream().map(Point::number).toList(), whole.amount())
			.map((concentration) -> figure(concentration, whole));
	}

	private ConcentrationFigure figure(Concentration concentration, Denominator whole) {
		var low = concentration.hhiLow();
		var high = concentration.hhiHigh();
		int zeros = (int) this.census.members().stream().filter((member) -> member.number().signum() == 0).count();
		return new ConcentrationFigure(figure(low, whole, concentration), Decimals.ratio(low), Decimals.ratio(high),
				Decimals.ratio(low.multiply(POINTS)), Decimals.ratio(high.multiply(POINTS)), inverse(high), upper(low),
				Decimals.ratio(concentration.shannonNumber()), this.choice.k(),
				percent(concentration.largest(this.choice.k())), gini(), counted().size(), zeros,
				this.census.members().size(), this.census.late().size(), whole.id(), whole.name(),
				Decimals.plain(whole.amount()), percent(concentration.rest()));
	}

	/** Of a whole of which nothing is named. */
	private static @Nullable String upper(BigDecimal low) {
		return (low.signum() > 0) ? inverse(low) : null;
	}

	private static String inverse(BigDecimal hhi) {
		return Decimals.ratio(BigDecimal.ONE.divide(hhi, Decimals.PRECISE));
	}

	private static String percent(BigDecimal share) {
		return Decimals.ratio(share.multiply(HUNDRED));
	}

	private @Nullable String gini() {
		var parts = counted();
		return Concentration.of(parts, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
			.flatMap(Concentration::gini)
			.map(Decimals::ratio)
			.orElse(null);
	}

	private List<BigDecimal> counted() {
		return this.census.members()
			.stream()
			.map(Point::number)
			.filter((number) -> this.choice.zeros() || number.signum() > 0)
			.toList();
	}

	private Figure figure(BigDecimal hhi, Denominator whole, Concentration concentration) {
		var inputs = new ArrayList<>(this.census.members());
		inputs.addAll(whole.inputs());
		var variant = Variant.of("k", this.choice.k())
			.and("denominator", this.choice.declared() ? "declared" : "population")
			.and("zeros", this.choice.zeros() ? "include" : "exclude");
		var name = this.census.words(this.moment.registry());
		boolean people = Sums.isOfPeople(this.census.population().counted().unit());
		return Figures
			.computed(this.census.named(variant, inputs.getFirst()).on(ConcentrationController.DEFINITION.id()), inputs,
					this.moment,
					new Figures.Written(Decimals.ratio(hhi), "hhi", "concentration",
							inputs.stream().allMatch((input) -> input.chosen().basis().equals("measured")) ? "measured"
									: "reported"))
			.subject("population", name)
			.status(status(inputs, people))
			.notes(notes(whole, concentration, people));
	}

	private static String status(List<Point> inputs, boolean people) {
		return Figures.worst(List.of(Figures.worstStatus(inputs), people ? "U" : "A"));
	}

	private List<String> notes(Denominator whole, Concentration concentration, boolean people) {
		var notes = new ArrayList<>(whole.notes());
		if (concentration.isTruncated()) {
			notes.add("not everybody is named: hhi takes the rest as endlessly many subjects, hhiHigh as one");
		}
		if (this.census.members().size() < this.choice.k() && concentration.isTruncated()) {
			notes.add("fewer than k subjects are named: largestShare is a lower bound");
		}
		if (!this.census.late().isEmpty()) {
			notes.add("%d more subjects have nothing for this period".formatted(this.census.late().size()));
		}
		if (people) {
			notes.add(Sums.PEOPLE_NOTE);
		}
		return notes;
	}

}
