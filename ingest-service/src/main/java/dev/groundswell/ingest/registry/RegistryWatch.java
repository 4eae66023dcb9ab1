package dev.groundswell.ingest.registry;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks at the registry files now and then; rows that waited for a subject are tried
 * again after each new version.
 */
class RegistryWatch {

	private static final Logger log = LoggerFactory.getLogger(RegistryWatch.class);

	private final VersionedRegistries registries;

	private final ObjectProvider<ParkedRows> parkedRows;

	private final AtomicInteger resolvedVersion = new AtomicInteger();

	RegistryWatch(VersionedRegistries registries, ObjectProvider<ParkedRows> parkedRows) {
		this.registries = registries;
		this.parkedRows = parkedRows;
	}

	@Scheduled(fixedDelayString = "${groundswell.registry.poll:10s}")
	void look() {
		this.registries.refresh();
		int version = this.registries.current().version();
		if (this.resolvedVersion.get() != version) {
			this.parkedRows.ifAvailable((rows) -> {
				int found = rows.resolveNow();
				log.atInfo().addKeyValue("version", version).addKeyValue("rows", found).log("Waiting rows tried again");
			});
			this.resolvedVersion.set(version);
		}
	}

}
