package dev.groundswell.ui.evidence;

import java.time.Instant;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/**
 * A place in the archived bytes, with who printed it and under which licence, as ingest
 * and report answer it.
 */
public record EvidenceView(@Nullable String id, @Nullable String sha256, @Nullable String locator,
		@Nullable String quote, @Nullable String url, @Nullable String source, @Nullable String sourceName,
		@Nullable String rootSource, @Nullable String rootSourceName, @Nullable LicenceView licence,
		@Nullable Instant publishedAt, @Nullable String publishedPrecision) {

	/** The terms of a source. */
	public record LicenceView(@Nullable String id, @Nullable String name, @Nullable String url,
			@Nullable Boolean quote) {
	}

	/** Who prints it. */
	public String from() {
		return Objects.requireNonNullElse(this.sourceName, Objects.requireNonNullElse(this.source, "not stated"));
	}

	/** Who it goes back to. */
	public String root() {
		return Objects.requireNonNullElse(this.rootSourceName, Objects.requireNonNullElse(this.rootSource, from()));
	}

	/** Whether it is printed by the one it goes back to. */
	public boolean isFirstHand() {
		return root().equals(from());
	}

	/** The address, if it is one a page may link to. */
	public String link() {
		return (this.url != null && (this.url.startsWith("https://") || this.url.startsWith("http://"))) ? this.url
				: "";
	}

	/** The place in the bytes, in words: {@code row 17}. */
	public String place() {
		String at = Objects.requireNonNullElse(this.locator, "");
		if (at.startsWith("row=")) {
			return "row\u00a0" + at.substring(4);
		}
		if (at.startsWith("chars=")) {
			return "characters\u00a0" + at.substring(6).replace('-', '–');
		}
		return at.isEmpty() ? "whole payload" : at;
	}

	/** The number of the row, empty if the place is none. */
	public String line() {
		String at = Objects.requireNonNullElse(this.locator, "");
		return at.startsWith("row=") ? at.substring(4) : "";
	}

	/** The first digits of the hash. */
	public String shortHash() {
		return (this.sha256 == null) ? "" : this.sha256.substring(0, Math.min(12, this.sha256.length()));
	}

	/** The day, month or instant it was published, as precise as it is known. */
	public String published() {
		if (this.publishedAt == null) {
			return "not stated";
		}
		return "instant".equals(this.publishedPrecision) ? DateText.instant(this.publishedAt)
				: DateText.day(this.publishedAt);
	}

	/** The name of the licence. */
	public String licenceName() {
		return (this.licence == null) ? "not stated" : Objects.requireNonNullElse(this.licence.name(), "not stated");
	}

	/** Whether the licence lets a page repeat the words. */
	public boolean isQuotable() {
		return this.licence != null && Boolean.TRUE.equals(this.licence.quote());
	}

}
