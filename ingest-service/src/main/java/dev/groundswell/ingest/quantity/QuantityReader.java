package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity: an amount or a range of two, with the words around it.
 */
final class QuantityReader {

	/** What nearly every machine writes; needs no closer look. */
	private static final Pattern BARE = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");

	private QuantityReader() {
	}

	static Quantity read(String written) {
		if (BARE.matcher(written).matches()) {
			return new Quantity(new Amount(new BigDecimal(written), 0, null, null).value(), null, null, null);
		}
		Writing text = new Writing(written);
		if (text.isAtEnd()) {
			throw new UnreadableQuantityException("the value is empty");
		}
		Comparator limit = Words.LIMITS.take(text).orElse(null);
		boolean opened = Words.BETWEEN.take(text).isPresent();
		AmountReader amounts = new AmountReader(text);
		Amount first = amounts.read();
		Quantity quantity;
		if (Words.TO.take(text).isPresent()) {
			quantity = range(first, amounts.read(), limit, text);
		}
		else if (opened && text.isAtEnd()) {
			throw text.refused("opens a range and does not close it");
		}
		else {
			quantity = new Quantity(first.value(), null, first.unit(), agreed(limit, first.limit(), text));
		}
		if (!text.isAtEnd()) {
			throw text.notUnderstood();
		}
		return quantity;
	}

	private static Quantity range(Amount lower, Amount upper, @Nullable Comparator limit, Writing text) {
		boolean oneSided = limit == Comparator.AT_LEAST || limit == Comparator.AT_MOST;
		if (oneSided || lower.limit() != null || upper.limit() != null) {
			throw text.refused("is a range and a limit at once");
		}
		BigDecimal value = lower.beside(upper).value();
		if (value.compareTo(upper.value()) > 0) {
			throw text.refused("is a range that runs downwards, from " + value.toPlainString() + " to "
					+ upper.value().toPlainString());
		}
		return new Quantity(value, upper.value(), unit(lower.unit(), upper.unit(), text), Comparator.RANGE);
	}

	private static @Nullable String unit(@Nullable String lower, @Nullable String upper, Writing text) {
		if (lower != null && upper != null && !lower.equals(upper)) {
			throw text.refused("is a range of two units, " + lower + " and " + upper);
		}
		return (lower != null) ? lower : upper;
	}

	private static @Nullable Comparator agreed(@Nullable Comparator before, @Nullable Comparator behind, Writing text) {
		if (before != null && behind != null && before != behind) {
			throw text.refused("is " + before.word() + " and " + behind.word() + " at once");
		}
		return (before != null) ? before : behind;
	}

}
