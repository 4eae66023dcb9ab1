package dev.groundswell.report.ingest;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Figures read out of a text: {@code claims} of a dry run, {@code items} of a list.
 *
 * @param knownAs of a dry run: the documents that hold the text or a copy of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimsView(@Nullable List<ClaimView> claims, @Nullable List<ClaimView> items,
		@Nullable List<String> knownAs) {

	/** The documents that hold the text or a copy of it; none of a list. */
	public List<String> documents() {
		return (this.knownAs != null) ? List.copyOf(this.knownAs) : List.of();
	}

	/** Either. */
	public List<ClaimView> all() {
		return Stream.of(this.claims, this.items)
			.flatMap((list) -> (list != null) ? list.stream() : Stream.empty())
			.toList();
	}

}
