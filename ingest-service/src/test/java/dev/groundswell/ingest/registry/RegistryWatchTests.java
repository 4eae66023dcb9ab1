package dev.groundswell.ingest.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryWatchTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void waitingRowsAreTriedAfterTheStartAndAfterEachNewVersion() throws Exception {
		AtomicInteger tries = new AtomicInteger();
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("parkedRows", new ParkedRows() {

			@Override
			public List<UnresolvedName> unresolved() {
				return List.of();
			}

			@Override
			public int resolveNow() {
				return tries.incrementAndGet();
			}

		});
		VersionedRegistries registries = VersionedRegistries.open(new InMemoryRegistryLog(),
				new RegistryTexts("registry-sample", this.folder));
		RegistryWatch watch = new RegistryWatch(registries, beans.getBeanProvider(ParkedRows.class));

		watch.look();
		watch.look();

		assertThat(tries).hasValue(1);

		Files.writeString(this.folder.resolve("more.yaml"), "subjects: [{id: doubao, kind: app, name: Doubao}]");
		watch.look();
		watch.look();

		assertThat(tries).hasValue(2);
		assertThat(registries.current().version()).isEqualTo(2);
	}

}
