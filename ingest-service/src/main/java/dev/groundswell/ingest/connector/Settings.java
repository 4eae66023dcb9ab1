package dev.groundswell.ingest.connector;

import java.net.URI;
import java.time.Duration;

import dev.groundswell.ingest.fetch.Secret;
import dev.groundswell.ingest.fetch.Site;
import org.jspecify.annotations.Nullable;

/**
 * What an installation decides about one source.
 *
 * @param baseUrl where it is asked instead of its origin: a mirror, a proxy, a recording
 * @param token raises limits or opens more of the source
 * @param scheduled true: collected by schedule from the start; false: only when somebody
 * asks; absent: by schedule once somebody has asked for the first run
 * @param schedule cron expression of six fields, in UTC, instead of the manifest's
 * @param staleAfter instead of the manifest's
 */
public record Settings(@Nullable URI baseUrl, @Nullable Secret token, @Nullable Boolean scheduled,
		@Nullable String schedule, @Nullable Duration staleAfter) {

	static final Settings NONE = new Settings(null, null, null, null, null);

	Site site(Manifest manifest) {
		return new Site(manifest.origin(), (this.baseUrl != null) ? this.baseUrl : manifest.origin(),
				(this.token == null || this.token.value().isBlank()) ? null : this.token);
	}

}
