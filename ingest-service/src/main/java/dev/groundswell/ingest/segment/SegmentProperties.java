package dev.groundswell.ingest.segment;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When rows are sealed.
 *
 * @param interval between two looks for committed rows
 * @param maxRows the most rows of one segment; more rows make more segments
 * @param memoryLimit what DuckDB may take beside the Java heap while it writes
 */
@ConfigurationProperties("groundswell.segments")
record SegmentProperties(@DefaultValue("1s") Duration interval, @DefaultValue("100000") int maxRows,
		@DefaultValue("256MB") String memoryLimit) {
}
