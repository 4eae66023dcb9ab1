package dev.groundswell.metrics.statistic.ram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.arithmetic.CumulativeCount.Reading;
import dev.groundswell.metrics.arithmetic.Decimals;
import dev.groundswell.metrics.registry.Continuity;
import dev.groundswell.metrics.series.Figures;
import dev.groundswell.metrics.series.Point;
import dev.groundswell.metrics.statistic.ram.Pool.Denominator;
import org.jspecify.annotations.Nullable;

/** A line about a model at an age, within its pool. */
record RamStatistic(String definition, Pool pool, Model model, RamRequest.Formula formula, int age, Moment moment) {

	RamFigure line() {
		if (this.model.ageOn(this.pool.baseline()) < this.age) {
			return without(null, "not yet: %d days old on %s".formatted(this.model.ageOn(this.pool.baseline()),
					this.pool.baseline()));
		}
		var count = this.model.at(this.age);
		if (count.isEmpty()) {
			return without(null, "no count within a month of day %d, %s".formatted(this.age, day()));
		}
		var denominator = this.pool.denominator(this.formula, this.age);
		return denominator.value()
			.map((value) -> over(value, count.get(), denominator))
			.orElseGet(() -> without(count.get().count(), denominator.reason().orElse("no denominator")));
	}

	private LocalDate day() {
		return this.model.released().plusDays(this.age);
	}

	private RamFigure over(BigDecimal denominator, Reading count, Denominator rest) {
		if (denominator.signum() <= 0) {
			return without(count.count(), "the denominator is zero");
		}
		var ram = Decimals.ratio(count.count().divide(denominator, Decimals.PRECISE));
		var inputs = new ArrayList<Point>(this.model.inputs(this.age));
		inputs.addAll(rest.inputs());
		var breaks = breaks();
		boolean held = count.isHeld() || rest.held();
		var figure = Figures
			.computed(variant(), inputs, this.moment,
					new Figures.Written(ram, "ratio", "ram", inputs.getFirst().chosen().basis()))
			.status(status(inputs, held || !breaks.isEmpty(), count.interpolated() || rest.estimated()))
			.notes(breaks)
			.notes(held ? List.of("a count fell before this age; the highest until then is taken") : List.of());
		return line(figure, ram, count.count(), denominator, null);
	}

	private static String status(List<Point> inputs, boolean broken, boolean estimated) {
		var worst = Figures.worstStatus(inputs);
		if (broken || worst.equals("B")) {
			return "B";
		}
		return estimated ? "E" : worst;
	}

	/** Breaks of the model's series between its release and the age. */
	private List<String> breaks() {
		var key = this.model.series().key();
		return this.moment.registry()
			.breaks(key.subject(), key.metric())
			.stream()
			.filter((entry) -> entry.date().isAfter(this.model.released()) && !entry.date().isAfter(day()))
			.map(Continuity::words)
			.toList();
	}

	private RamFigure without(@Nullable BigDecimal count, String reason) {
		var figure = Figures.stated(variant(), this.model.newest(), this.moment).status("N");
		return line(figure, null, count, null, reason);
	}

	private String variant() {
		return Variant.of("formula", this.formula.code())
			.and("age", this.age)
			.and("baseline", this.pool.baseline())
			.on(this.definition);
	}

	private RamFigure line(Figure figure, @Nullable String ram, @Nullable BigDecimal count,
			@Nullable BigDecimal denominator, @Nullable String reason) {
		var subject = this.moment.registry().subjectOrUnlisted(this.model.id());
		return new RamFigure(figure, ram, this.formula.code(), this.age, this.pool.baseline(),
				this.pool.bucket().label(), written(count), written(denominator), this.model.released(),
				(subject.releasedAt() != null) ? "release" : "creation", this.model.ageOn(this.pool.baseline()),
				this.pool.models().size(), this.pool.hash(), this.pool.oldEnough(this.age), this.pool.counted(this.age),
				this.pool.undated(), reason);
	}

	private @Nullable String written(@Nullable BigDecimal count) {
		return Optional.ofNullable(count)
			.map((number) -> Decimals.rounded(number, this.model.series().key().scale() + 1))
			.orElse(null);
	}

}
