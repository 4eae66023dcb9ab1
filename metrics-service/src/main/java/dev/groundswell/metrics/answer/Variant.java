package dev.groundswell.metrics.answer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statistic that decide what a figure's number is, as its id carries
 * them: {@code period=mom,window=28}, names in order, values encoded. An id is part of a
 * path, which a semicolon would cut. Filters that only decide which figures are shown do
 * not belong here.
 */
public final class Variant {

	/** No such parameter. */
	public static final Variant NONE = new Variant(new TreeMap<>());

	private final TreeMap<String, String> values;

	private Variant(TreeMap<String, String> values) {
		this.values = values;
	}

	/** One parameter; left out when it has no value. */
	public static Variant of(String name, @Nullable Object value) {
		return NONE.and(name, value);
	}

	/** One more parameter; left out when it has no value. */
	public Variant and(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var more = new TreeMap<>(this.values);
		more.put(name, value.toString());
		return new Variant(more);
	}

	/** The variant written in an id. */
	static Variant parse(String text) {
		var values = new TreeMap<String, String>();
		for (var pair : text.split(",")) {
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException(pair);
			}
			values.put(pair.substring(0, equals),
					URLDecoder.decode(pair.substring(equals + 1).replace('!', '%'), StandardCharsets.UTF_8));
		}
		return new Variant(values);
	}

	/** The value of a parameter, or null. */
	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	/** The value of a parameter that every figure of the statistic has. */
	public String need(String name) {
		return Optional.ofNullable(get(name)).orElseThrow(() -> new IllegalArgumentException("without " + name));
	}

	/** All of them. */
	public Map<String, String> values() {
		return Map.copyOf(this.values);
	}

	/**
	 * A definition with this variant, as figures are made with:
	 * {@code growth.v1~period=mom}.
	 */
	public String on(String definition) {
		return this.values.isEmpty() ? definition : definition + "~" + this;
	}

	@Override
	public String toString() {
		return this.values.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + encoded(entry.getValue()))
			.collect(Collectors.joining(","));
	}

	/**
	 * Percent encoding with another sign: an id is part of a path, where a percent is
	 * decoded.
	 */
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%", "!");
	}

}
