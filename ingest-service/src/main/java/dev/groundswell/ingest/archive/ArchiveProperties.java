package dev.groundswell.ingest.archive;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things are kept.
 *
 * @param dataDir payloads, segments and the embedded catalogue, each in its own place
 * below
 */
@ConfigurationProperties("groundswell")
public record ArchiveProperties(Path dataDir) {
}
