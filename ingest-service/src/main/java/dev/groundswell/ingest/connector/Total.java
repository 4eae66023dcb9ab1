package dev.groundswell.ingest.connector;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A sum that grows item by item, exact, and remembers where its parts stand. */
final class Total {

	private BigDecimal sum = BigDecimal.ZERO;

	private boolean complete;

	private boolean spoilt;

	private @Nullable Item first;

	private @Nullable Item last;

	void add(Item item, TotalRule rule) {
		Optional<BigDecimal> part = rule.of().one(item.node()).flatMap(Total::number);
		this.spoilt |= part.isEmpty();
		this.sum = this.sum.add(part.orElse(BigDecimal.ZERO));
		this.complete |= rule.complete() == null || rule.complete().holds(item.node());
		this.first = (this.first != null) ? this.first : item;
		this.last = item;
	}

	private static Optional<BigDecimal> number(String text) {
		try {
			return Optional.of(new BigDecimal(text));
		}
		catch (NumberFormatException _) {
			return Optional.empty();
		}
	}

	/** The sum, if every part was a number and nothing is missing. */
	Optional<String> sum() {
		return (this.complete && !this.spoilt) ? Optional.of(this.sum.toPlainString()) : Optional.empty();
	}

	long number() {
		return (this.first != null) ? this.first.number() : 0;
	}

	/** From the first part to the last. */
	String locator() {
		return (this.first != null && this.last != null)
				? "sum of %s to %s".formatted(this.first.locator(), this.last.locator()) : "";
	}

}
