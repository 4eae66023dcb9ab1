package dev.groundswell.metrics.statistic.decomposition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.population.PopulationParameters;
import dev.groundswell.metrics.population.PopulationRequest;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.series.Selections;
import dev.groundswell.metrics.statistic.Recall;
import dev.groundswell.metrics.week.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken apart.
 *
 * @param population the subjects; the whole is theirs, whichever lines are shown
 * @param group only its members are in the population, or null
 * @param comparison null for what suits the periods
 */
record DecompositionRequest(PopulationRequest population, @Nullable String group, @Nullable Comparison comparison,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Split split) {

	private static final int DAYS_A_YEAR = 366;

	/** A share taken apart: of which group, by what. */
	record Split(String group, String by) {
	}

	/**
	 * @throws RequestException when a parameter cannot be read
	 */
	static DecompositionRequest of(PopulationParameters parameters, DecompositionParameters asked, Moment moment) {
		Parse.word("period", asked.period(), Stream.of(Comparison.values()).map(Comparison::code).toList());
		var from = Parse.day("from", asked.from());
		var to = Parse.day("to", asked.to());
		if ((from == null) != (to == null)) {
			throw new RequestException.InvalidParameter((from == null) ? "from" : "to", "from and to go together");
		}
		if (from != null && to != null && (!from.isBefore(to) || parameters.weekEnding() != null)) {
			throw new RequestException.InvalidParameter(from.isBefore(to) ? "weekEnding" : "from", from.isBefore(to)
					? "to already says which period is the later one" : "%s is not before to, %s".formatted(from, to));
		}
		var whole = new PopulationParameters(parameters.metric(), null, parameters.group(), parameters.kind(),
				parameters.measure(), parameters.rootSource(), parameters.qualifiers(),
				(to != null) ? to.toString() : parameters.weekEnding(), parameters.top());
		return new DecompositionRequest(PopulationRequest.of(whole, moment), parameters.group(),
				Optional.ofNullable(asked.period()).flatMap(Comparison::named).orElse(null), from, to,
				split(asked, moment));
	}

	private static @Nullable Split split(DecompositionParameters asked, Moment moment) {
		var group = asked.numeratorGroup();
		var by = Parse.word("by", asked.by(), Strata.names(moment.registry()));
		if (group == null && by == null) {
			return null;
		}
		if (group == null || by == null) {
			throw new RequestException.InvalidParameter((group == null) ? "numeratorGroup" : "by",
					"a share is taken apart by numeratorGroup and by together");
		}
		Selections.members(group, moment.registry());
		return new Split(group, by);
	}

	/** The request that a figure's id names. */
	static DecompositionRequest recalled(Recall recall) {
		var variant = recall.variant();
		var group = variant.get("group");
		var by = variant.get("by");
		var request = PopulationRequest.around(recall.key(), day(variant.need("day")), recall.moment())
			.top(Integer.parseInt(variant.need("top")));
		var from = variant.get("from");
		var to = variant.get("to");
		return new DecompositionRequest(
				(group != null) ? request.members(Set.copyOf(Selections.members(group, recall.moment().registry())))
						: request,
				group, Optional.ofNullable(variant.get("period")).flatMap(Comparison::named).orElse(null),
				(from != null) ? day(from) : null, (to != null) ? day(to) : null,
				(by != null) ? new Split(variant.need("numerator"), by) : null);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	/** How many days before the population's day its points are looked for. */
	int days() {
		if (this.from != null && this.to != null) {
			return (int) (this.to.toEpochDay() - this.from.toEpochDay()) + DAYS_A_YEAR;
		}
		return switch ((this.comparison != null) ? this.comparison : Comparison.YOY) {
			case WOW -> 28;
			case MOM -> 100;
			case QOQ -> 280;
			case YOY -> 2 * DAYS_A_YEAR;
		};
	}

	/** As the figures of a population as of a day carry it. */
	Variant variant(LocalDate day) {
		var variant = Variant.of("day", day)
			.and("top", this.population.top())
			.and("group", this.group)
			.and("period", (this.comparison != null) ? this.comparison.code() : null)
			.and("from", this.from)
			.and("to", this.to);
		return (this.split != null) ? variant.and("numerator", this.split.group()).and("by", this.split.by()) : variant;
	}

}
