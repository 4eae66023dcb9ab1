package dev.groundswell.metrics.statistic.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.Finding;
import dev.groundswell.metrics.arithmetic.Finding.Kind;
import dev.groundswell.metrics.population.Population;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Readings;

/**
 * A population in two periods.
 *
 * @param members those with a value in at least one of them, the largest change first
 */
record Compared(Population population, TwoPeriods periods, List<Member> members, Moment moment) {

	static Optional<Compared> of(Population population, DecompositionRequest request, Moment moment) {
		return TwoPeriods.of(population, request)
			.map((periods) -> new Compared(population, periods,
					population.series()
						.stream()
						.map((series) -> new Member(series, series.at(periods.base()), series.at(periods.later())))
						.filter((member) -> member.before().isPresent() || member.after().isPresent())
						.sorted(Comparator.comparing((Member member) -> member.change().abs())
							.reversed()
							.thenComparing(Member::subject))
						.toList(),
					moment))
			.filter((compared) -> compared.total(Member::amountBefore).signum() > 0);
	}

	BigDecimal total(Function<Member, BigDecimal> amount) {
		return this.members.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * A figure that hangs on all members and is about some of them, which come first
	 * among its inputs.
	 */
	Figure figure(String definition, Variant variant, List<Member> about, String value, String measure) {
		var inputs = Stream.concat(about.stream(), this.members.stream())
			.distinct()
			.flatMap((member) -> member.points().stream())
			.toList();
		var basis = inputs.getFirst().chosen().basis();
		var statuses = new ArrayList<String>(List.of(Figures.worstStatus(inputs)));
		var notes = notes(about);
		if (!notes.isEmpty()) {
			statuses.add("B");
		}
		if (this.periods.daysEarly() > 0) {
			statuses.add("E");
			notes.add("the base is of " + this.periods.base().end() + ", " + this.periods.daysEarly()
					+ " days before the day wanted");
		}
		return Figures
			.over(this.periods.later(), variant.on(definition), inputs, this.moment,
					new Figures.Written(value, "percentage_points", measure, basis))
			.status(Figures.worst(statuses))
			.notes(notes);
	}

	/** Breaks and recounts of some members between the two periods. */
	private List<String> notes(List<Member> about) {
		var notes = new ArrayList<String>();
		for (var member : about) {
			var key = member.series().key();
			this.moment.registry()
				.breaks(key.subject(), key.metric())
				.stream()
				.filter((entry) -> isBetween(entry.date()))
				.map(Continuity::words)
				.forEach(notes::add);
			Readings.findings(member.series(), this.moment)
				.stream()
				.filter((finding) -> finding.kind() == Kind.RESTATEMENT || finding.kind() == Kind.RESET)
				.filter((finding) -> isBetween(finding.first()))
				.map(Finding::words)
				.forEach(notes::add);
		}
		return notes;
	}

	private boolean isBetween(LocalDate day) {
		return day.isAfter(this.periods.base().end()) && !day.isAfter(this.periods.later().end());
	}

}
