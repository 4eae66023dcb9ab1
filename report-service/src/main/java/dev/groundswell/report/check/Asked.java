package dev.groundswell.report.check;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.groundswell.report.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants checked: a text, or the page at an address.
 *
 * @param asOf as asked for, absent for now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Asked(@Nullable String text, @Nullable String url, @Nullable String title, @Nullable String publisher,
		@Nullable LocalDate publishedAt, @Nullable String language, @Nullable String asOf) {

	/** The same for the same text and parameters on the same log position. */
	String key(long position) {
		return Canonical.sha256(position + "\n" + Canonical.json(this));
	}

	/** The article, where the text was given. */
	@Nullable Article article() {
		String given = this.text;
		return (given == null) ? null : new Article(this.title, this.publisher, this.publishedAt, this.language,
				this.url, Canonical.sha256(given), given);
	}

}
