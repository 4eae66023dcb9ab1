package dev.groundswell.ingest.connector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes a text out of an item. Missing, null and blank are nothing, never zero.
 *
 * @param at JSON pointer (RFC 6901); an array there gives several texts
 * @param text a fixed text instead
 * @param match the whole text must be like this; its first group is taken, if it has one
 * @param times multiplies a number, exactly
 * @param decimals rounds a number half to even
 */
public record Pick(@Nullable String at, @Nullable String text, @Nullable Pattern match, @Nullable BigDecimal times,
		@Nullable Integer decimals) {

	/** The first text, if there is one. */
	public Optional<String> one(JsonNode item) {
		return all(item).findFirst();
	}

	Stream<String> all(JsonNode item) {
		if (this.text != null) {
			return Stream.of(this.text);
		}
		return texts(item.at((this.at != null) ? this.at : "")).flatMap((found) -> matched(found).stream())
			.map(this::number);
	}

	static Stream<String> texts(JsonNode node) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false).flatMap(Pick::scalar);
		}
		return scalar(node);
	}

	private static Stream<String> scalar(JsonNode node) {
		if (node.isNumber()) {
			return Stream.of(node.decimalValue().toPlainString());
		}
		boolean plain = (node.isString() && !node.stringValue().isBlank()) || node.isBoolean();
		return plain ? Stream.of(node.asString().strip()) : Stream.empty();
	}

	private Optional<String> matched(String found) {
		if (this.match == null) {
			return Optional.of(found);
		}
		Matcher matcher = this.match.matcher(found);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.ofNullable((matcher.groupCount() > 0) ? matcher.group(1) : found);
	}

	/**
	 * A text that is no number stays as it is: whoever reads it will say what is wrong
	 * with it.
	 */
	private String number(String found) {
		if (this.times == null && this.decimals == null) {
			return found;
		}
		try {
			BigDecimal value = new BigDecimal(found).multiply((this.times != null) ? this.times : BigDecimal.ONE);
			BigDecimal rounded = (this.decimals != null && value.scale() > this.decimals)
					? value.setScale(this.decimals, RoundingMode.HALF_EVEN) : value;
			return rounded.toPlainString();
		}
		catch (NumberFormatException _) {
			return found;
		}
	}

}
