package dev.groundswell.ui.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads sources and unresolved names from ingest-service. */
@HttpExchange(url = "/api/v1", accept = "application/json")
public interface SourceClient {

	@GetExchange("/sources")
	SourceView.Listing all(@RequestParam int limit);

	@GetExchange("/subjects/unresolved")
	Unresolved unresolved();

	/** Names of subjects nobody has claimed yet. */
	record Unresolved(@Nullable List<Name> items) {

		/** A name, the metric it came with, and how many rows wait for it. */
		public record Name(@Nullable String name, @Nullable String metric, @Nullable Long rows,
				@Nullable Instant firstSeen) {
		}

		/** The names, none if the answer named none. */
		public List<Name> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

}
