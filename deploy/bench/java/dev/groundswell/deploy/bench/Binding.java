package dev.groundswell.deploy.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/**
 * What changes with the pass, so that no cache can answer: {@code {day}} the day asked about, {@code {day-7}} and so on before
 * it, {@code {model}} the number of a model and {@code {subject}} its id, {@code {month}} a month's last day.
 */
record Binding(LocalDate day, long model) {

	static Binding of(Data data, int pass) {
		long rank = 1 + (pass * 37L) % Math.min(150, data.models());
		return new Binding(data.lastDay().minusDays(pass % 14), rank);
	}

	private Map<String, String> values() {
		return Map.of("{model}", Long.toString(this.model), "{subject}",
				"maker-" + this.model % 97 + "/model-" + this.model);
	}

	String sql(String text) {
		return bound(text, false);
	}

	String path(String text) {
		return bound(text, true);
	}

	private String bound(String text, boolean encoded) {
		var result = text.replace("{day}", this.day.toString());
		for (int before : new int[] { 1, 6, 7, 13, 14, 20, 21, 27, 28, 30, 56, 90, 364 }) {
			result = result.replace("{day-" + before + "}", this.day.minusDays(before).toString());
		}
		for (var value : values().entrySet()) {
			result = result.replace(value.getKey(),
					encoded ? URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8) : value.getValue());
		}
		return result;
	}

}
