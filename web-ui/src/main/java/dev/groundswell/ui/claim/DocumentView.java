package dev.groundswell.ui.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/**
 * An article as ingest-service answers it; the text only where one is asked for alone.
 */
public record DocumentView(String id, @Nullable String title, @Nullable String publisher,
		@Nullable LocalDate publishedAt, @Nullable String url, @Nullable String sha256, @Nullable String via,
		@Nullable Instant receivedAt, @Nullable String copyOf, @Nullable String text) {

	/** A page of them. */
	public record Listing(@Nullable List<DocumentView> items, @Nullable String next) {

		/** The documents, none if the answer named none. */
		public List<DocumentView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** Its title, or its id where it has none. */
	public String name() {
		return (this.title == null || this.title.isBlank()) ? "Document " + this.id : this.title;
	}

	/** Who printed it and when. */
	public String origin() {
		String who = Objects.requireNonNullElse(this.publisher, "");
		String day = (this.publishedAt != null) ? DateText.day(this.publishedAt) : "";
		return who.isEmpty() ? day : day.isEmpty() ? who : who + ", " + day;
	}

	/** When it came in. */
	public String received() {
		return (this.receivedAt != null) ? DateText.instant(this.receivedAt) : "not stated";
	}

	/** Its address, only if a browser can open it. */
	public String link() {
		return (this.url != null && (this.url.startsWith("https://") || this.url.startsWith("http://"))) ? this.url
				: "";
	}

}
