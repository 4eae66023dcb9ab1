package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** Growth on the wire: the later point with the statistic's own members beside. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GrowthView(@JsonUnwrapped FigureView figure, @Nullable BigDecimal growth, @Nullable BigDecimal multiple,
		@Nullable BigDecimal base, @Nullable LocalDate basePeriodStart, @Nullable LocalDate basePeriodEnd,
		@Nullable ImpliedBaseView impliedBase) {

	/** The level before that a reported growth implies. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record ImpliedBaseView(@Nullable BigDecimal value) {
	}

	Growth toGrowth() {
		TreeMap<String, String> own = new TreeMap<>();
		put(own, "growth", this.growth);
		put(own, "multiple", this.multiple);
		put(own, "base", this.base);
		put(own, "basePeriodStart", this.basePeriodStart);
		put(own, "basePeriodEnd", this.basePeriodEnd);
		BigDecimal implied = (this.impliedBase != null) ? this.impliedBase.value() : null;
		put(own, "impliedBase", implied);
		return new Growth(this.figure.toFigure(own), this.growth, this.base, this.basePeriodStart, this.basePeriodEnd,
				Objects.requireNonNullElse(this.figure.status(), "A"), implied);
	}

	private static void put(TreeMap<String, String> own, String name, @Nullable Object value) {
		if (value != null) {
			own.put(name, (value instanceof BigDecimal number) ? number.toPlainString() : value.toString());
		}
	}

}
