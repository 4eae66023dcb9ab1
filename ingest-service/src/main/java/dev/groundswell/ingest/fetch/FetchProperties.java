package dev.groundswell.ingest.fetch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How sources are asked.
 *
 * @param connectTimeout for a connection
 * @param timeout for the headers of an answer, and once more for its body
 * @param largestAnswer bytes of one answer; more are not read
 * @param userAgent who we say we are; name a contact, some sources refuse those without
 */
@ConfigurationProperties("groundswell.fetch")
public record FetchProperties(@DefaultValue("10s") Duration connectTimeout, @DefaultValue("60s") Duration timeout,
		@DefaultValue("64MB") DataSize largestAnswer,
		@DefaultValue("Groundswell/0.1 (statistics of model adoption; no contact configured)") String userAgent) {
}
