package dev.groundswell.ui.run;

import java.net.URI;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** A question of a run to its source: what was asked, what came, where the bytes lie. */
record FetchRow(String number, String attempt, String step, String url, String host, String icon, String outcome,
		String style, String reason, String items, String bytes, String sha256, String at) {

	/** The sign and the colour of an outcome. */
	private record Outcome(String icon, String style) {

		static Outcome of(String outcome) {
			return switch (outcome) {
				case "fresh" -> new Outcome("✓", "state-fresh");
				case "throttled" -> new Outcome("◔", "state-late");
				default -> new Outcome("✕", "state-stale");
			};
		}

	}

	static FetchRow of(FetchView fetch) {
		String page = (fetch.page() != null && fetch.page() > 1) ? ", page\u00a0" + fetch.page() : "";
		String outcome = Objects.requireNonNullElse(fetch.outcome(), "unknown");
		String status = (fetch.status() != null) ? " (" + fetch.status() + ")" : "";
		String url = safe(fetch.url());
		Outcome shown = Outcome.of(outcome);
		return new FetchRow(NumberText.count(fetch.number()), NumberText.count(fetch.attempt()),
				Objects.requireNonNullElse(fetch.step(), "unnamed step") + page, url, host(url), shown.icon(),
				outcome + status, shown.style(), Objects.requireNonNullElse(fetch.reason(), ""),
				(fetch.items() != null) ? NumberText.count(fetch.items()) : "",
				(fetch.bytes() != null) ? NumberText.size(fetch.bytes()) : "", hash(fetch.sha256()),
				(fetch.fetchedAt() != null) ? DateText.instant(fetch.fetchedAt()) : "");
	}

	/** An address that is safe to link to, empty otherwise. */
	private static String safe(@Nullable String url) {
		return (url != null && (url.startsWith("https://") || url.startsWith("http://"))) ? url : "";
	}

	private static String host(String url) {
		try {
			return Objects.requireNonNullElse(URI.create(url).getHost(), "");
		}
		catch (IllegalArgumentException _) {
			return "";
		}
	}

	/** The fingerprint of archived bytes, empty where none were kept. */
	private static String hash(@Nullable String sha256) {
		return (sha256 != null && sha256.matches("[0-9a-f]{64}")) ? sha256 : "";
	}

}
