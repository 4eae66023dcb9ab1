package dev.groundswell.ingest.connector;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where further sources are described.
 *
 * @param folder {@code *.yaml} files, one manifest each, over the built-in ones; none by
 * default
 */
@ConfigurationProperties("groundswell.manifests")
record ConnectorFolder(@Nullable Path folder) {

	ConnectorFolder(@Nullable Path folder) {
		this.folder = (folder == null || folder.toString().isBlank()) ? null : folder;
	}

}
