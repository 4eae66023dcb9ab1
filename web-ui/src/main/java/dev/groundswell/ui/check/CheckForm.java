package dev.groundswell.ui.check;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the form sends. A text goes before an address. */
record CheckForm(@Nullable String text, @Nullable String url, @Nullable String title, @Nullable String publisher,
		@Nullable String publishedAt) {

	static final CheckForm EMPTY = new CheckForm(null, null, null, null, null);

	boolean isEmpty() {
		return given(this.text) == null && given(this.url) == null;
	}

	CheckClient.Request request() {
		return new CheckClient.Request(given(this.text), given(this.url), given(this.title), given(this.publisher),
				day());
	}

	private @Nullable LocalDate day() {
		String day = given(this.publishedAt);
		try {
			return (day != null) ? LocalDate.parse(day.strip()) : null;
		}
		catch (DateTimeException _) {
			return null;
		}
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
