package dev.groundswell.report.ingest;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Figures read out of a text: {@code claims} of a dry run, {@code items} of a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimsView(@Nullable List<ClaimView> claims, @Nullable List<ClaimView> items) {

	/** Either. */
	public List<ClaimView> all() {
		return Stream.of(this.claims, this.items)
			.flatMap((list) -> (list != null) ? list.stream() : Stream.empty())
			.toList();
	}

}
