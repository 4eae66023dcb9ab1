package dev.groundswell.ingest.registry;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the registry is extended.
 *
 * @param folder a folder whose {@code *.yaml} files are laid over the built-in registry;
 * none by default
 * @param poll how often the folder is looked at
 */
@ConfigurationProperties("groundswell.registry")
record RegistryProperties(@Nullable Path folder, @DefaultValue("10s") Duration poll) {

	RegistryProperties(@Nullable Path folder, @DefaultValue("10s") Duration poll) {
		this.folder = (folder == null || folder.toString().isBlank()) ? null : folder;
		this.poll = poll;
	}

}
