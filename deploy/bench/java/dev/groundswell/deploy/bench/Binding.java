package dev.groundswell.deploy.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What changes with the pass, so that no cache can answer: {@code {day}} the day asked about, {@code {day-7}} and so on before
 * it, {@code {model}} the number of a model and {@code {subject}} its id, {@code {large}} the id of one that has more than
 * downloads. {@code {history}} is how far the store's history goes, which it renews when enough has come.
 */
record Binding(LocalDate day, long model, long large, long history) {

	private static final Pattern DAYS_BEFORE = Pattern.compile("\\{day-(\\d+)}");

	static Binding of(Data data, long history, int pass) {
		return new Binding(data.lastDay().minusDays(pass % 14), 1 + (pass * 37L) % Math.min(150, data.models()),
				1 + (pass * 37L) % Math.min(150, data.large()), history);
	}

	private Map<String, String> values() {
		return Map.of("{day}", this.day.toString(), "{model}", Long.toString(this.model), "{subject}",
				Data.subject(this.model), "{large}", Data.subject(this.large), "{history}", Long.toString(this.history));
	}

	String sql(String text) {
		return bound(text, false);
	}

	String path(String text) {
		return bound(text, true);
	}

	private String bound(String text, boolean encoded) {
		var result = DAYS_BEFORE.matcher(text)
			.replaceAll((before) -> this.day.minusDays(Long.parseLong(before.group(1))).toString());
		for (var value : values().entrySet()) {
			result = result.replace(value.getKey(),
					encoded ? URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8) : value.getValue());
		}
		return result;
	}

}
