package dev.groundswell.report.ingest;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A row of the log, as far as its evidence. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObservationView(String id, EvidenceView evidence) {

	/** Where a number stands, and who printed it. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record EvidenceView(@Nullable String sha256, @Nullable String locator, @Nullable String quote,
			@Nullable String url, @Nullable String source, @Nullable String sourceName, @Nullable String rootSource,
			@Nullable String rootSourceName, @Nullable LicenceView licence, @Nullable Instant publishedAt,
			@Nullable String publishedPrecision) {
	}

	/** Terms of the source. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record LicenceView(@Nullable String id, @Nullable String name, @Nullable String url,
			@Nullable Boolean quote) {
	}

}
