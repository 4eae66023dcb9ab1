package dev.groundswell.ingest.reading;

import java.math.BigDecimal;

import dev.groundswell.ingest.observation.Amount;
import dev.groundswell.ingest.observation.UnfitException;
import dev.groundswell.ingest.quantity.Comparator;
import dev.groundswell.ingest.quantity.Quantity;
import dev.groundswell.ingest.quantity.Units;
import dev.groundswell.ingest.quantity.UnreadableQuantityException;
import dev.groundswell.ingest.registry.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Value, upper end, unit and comparator of one row, which must agree with each other and
 * with the metric.
 */
final class AmountReader {

	private static final String VALUE = "value";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** No ranking has more places; a larger number is a count in the wrong column. */
	private static final BigDecimal LONGEST_LIST = BigDecimal.valueOf(10_000_000);

	private final Metric metric;

	private final String measure;

	AmountReader(Metric metric, String measure) {
		this.metric = metric;
		this.measure = measure;
	}

	Amount read(Row row) {
		String written = row.needed(VALUE);
		Quantity quantity = quantity(VALUE, written);
		String writtenMax = row.optional("valueMax");
		Quantity upper = (writtenMax != null) ? quantity("valueMax", writtenMax) : null;
		BigDecimal max = (upper != null) ? upper.value() : quantity.valueMax();
		String unit = unit(row, quantity, upper);
		Comparator comparator = comparator(row, quantity, max);
		if (max != null && max.compareTo(quantity.value()) < 0) {
			throw new UnfitException("valueMax",
					"%s is below the value %s".formatted(max.toPlainString(), quantity.value().toPlainString()));
		}
		checkBounds(quantity.value(), unit, written);
		if (max != null) {
			checkBounds(max, unit, (writtenMax != null) ? writtenMax : written);
		}
		int scale = scale(unit);
		return new Amount(scaled(VALUE, quantity.value(), unit, scale),
				(max != null) ? Long.valueOf(scaled("valueMax", max, unit, scale)) : null, scale, unit, comparator);
	}

	private static Quantity quantity(String column, String written) {
		try {
			return Quantity.parse(written);
		}
		catch (UnreadableQuantityException ex) {
			throw new UnfitException(column, ex.reason());
		}
	}

	private static long scaled(String column, BigDecimal value, String unit, int scale) {
		try {
			return Units.scaled(value, unit, scale);
		}
		catch (UnreadableQuantityException ex) {
			throw new UnfitException(column, ex.reason());
		}
	}

	private int scale(String unit) {
		try {
			return Units.scaleOf(unit, this.metric.unit());
		}
		catch (UnreadableQuantityException ex) {
			throw new UnfitException("unit", ex.reason());
		}
	}

	private String unit(Row row, Quantity quantity, @Nullable Quantity upper) {
		String said = quantity.unit();
		if (said == null && upper != null) {
			said = upper.unit();
		}
		String given = row.optional("unit");
		if (given != null && said != null && !given.equals(said)) {
			throw new UnfitException("unit", "\"%s\" is not what the value says: %s".formatted(Row.cut(given), said));
		}
		String stated = (given != null) ? given : said;
		if (stated == null) {
			return usualUnit();
		}
		if (!isAllowed(stated)) {
			throw new UnfitException((given != null) ? "unit" : VALUE,
					"\"%s\" does not fit the %s of %s, which is in %s".formatted(
							(given != null) ? Row.cut(given) : Row.cut(row.needed(VALUE)), this.measure,
							this.metric.id(), isOfCurrency() ? "a currency such as CNY" : usualUnit()));
		}
		return stated;
	}

	private String usualUnit() {
		if (isGrowth() || "share".equals(this.measure)) {
			return "percent";
		}
		if ("rank".equals(this.measure)) {
			return "rank";
		}
		if (isOfCurrency()) {
			throw new UnfitException("unit", "is missing; %s needs a currency such as CNY".formatted(this.metric.id()));
		}
		return this.metric.unit();
	}

	private boolean isAllowed(String unit) {
		if (isGrowth()) {
			return "percent".equals(unit) || "multiple".equals(unit) || "percentage_points".equals(unit)
					|| unit.equals(this.metric.unit());
		}
		if ("level".equals(this.measure) && isOfCurrency()) {
			return Units.isCurrency(unit);
		}
		return unit.equals(usualUnit());
	}

	private boolean isGrowth() {
		return this.measure.startsWith("growth_");
	}

	private boolean isOfCurrency() {
		return Units.isOfCurrency(this.metric.unit());
	}

	private static Comparator comparator(Row row, Quantity quantity, @Nullable BigDecimal max) {
		String given = row.optional("comparator");
		Comparator said = (max != null) ? Comparator.RANGE : quantity.comparator();
		if (given == null) {
			return (said != null) ? said : Comparator.EXACT;
		}
		Comparator comparator;
		try {
			comparator = Comparator.of(given);
		}
		catch (UnreadableQuantityException ex) {
			throw new UnfitException("comparator", ex.reason());
		}
		if (said != null && comparator != said) {
			throw new UnfitException("comparator",
					"\"%s\" is not what the value says: %s".formatted(given, said.word()));
		}
		if (comparator == Comparator.RANGE && max == null) {
			throw new UnfitException("comparator", "\"range\" needs a valueMax");
		}
		return comparator;
	}

	/** What no count, share or place can be. */
	private void checkBounds(BigDecimal value, String unit, String written) {
		boolean negative = value.signum() < 0;
		if ("share".equals(this.measure) && (negative || value.compareTo(HUNDRED) > 0)) {
			throw new UnfitException(VALUE, "\"%s\" is not between 0 and 100 percent".formatted(Row.cut(written)));
		}
		if ("rank".equals(this.measure) && (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(LONGEST_LIST) > 0)) {
			throw new UnfitException(VALUE, "\"%s\" is not a rank from 1 to 10,000,000".formatted(Row.cut(written)));
		}
		if ("level".equals(this.measure) && negative && !"score".equals(this.metric.behaviour())) {
			throw new UnfitException(VALUE,
					"\"%s\" is below zero, and %s in %s cannot be".formatted(Row.cut(written), this.metric.id(), unit));
		}
	}

}
