package dev.groundswell.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.groundswell.deploy.local.Launcher.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * AOT caches are made once, used from then on, and never the reason that a start fails.
 */
@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "the launcher is a bash script")
class StartCacheTests {

	@TempDir
	Path directory;

	Launcher launcher;

	final int ports = Launcher.freePorts();

	@BeforeEach
	void copyLauncher() throws IOException {
		this.launcher = Launcher.in(this.directory);
	}

	@AfterEach
	void endEverything() {
		this.launcher.close();
	}

	@Test
	void firstStartMakesOneForEachServiceAndStartsFromIt() throws Exception {
		Run run = startAndStop();

		assertThat(run.text()).contains("ingest-service metrics-service report-service web-ui gateway (made once");
		assertThat(this.launcher.noted("rehearsals")).containsExactly("gateway", "ingest-service", "metrics-service",
				"report-service", "web-ui");
		assertThat(this.launcher.noted("starts")).hasSize(5)
			.allMatch((line) -> line.endsWith("/apps/" + line.split(" ")[0] + ".aot"));
		assertThat(this.launcher.home().resolve("run/rehearsal")).doesNotExist();
	}

	@Test
	void secondStartMakesNone() throws Exception {
		startAndStop();
		Files.delete(this.launcher.control().resolve("rehearsals"));

		Run again = startAndStop();

		assertThat(again.text()).doesNotContain("start cache");
		assertThat(this.launcher.noted("rehearsals")).isEmpty();
		assertThat(this.launcher.noted("starts")).hasSize(10).allMatch((line) -> line.contains("-XX:AOTCache="));
	}

	@Test
	void anotherJarOfTheSameSizeAndDateGetsAnotherCache() throws Exception {
		Path jar = this.directory.resolve("web-ui/target/web-ui.jar");
		Files.writeString(jar, "old");
		var date = Files.getLastModifiedTime(jar);
		startAndStop();
		Files.delete(this.launcher.control().resolve("rehearsals"));
		Files.writeString(jar, "new");
		Files.setLastModifiedTime(jar, date);

		startAndStop();

		assertThat(this.launcher.noted("rehearsals")).containsExactly("web-ui");
	}

	@Test
	void anotherJdkGetsOtherCaches() throws Exception {
		startAndStop();
		Files.delete(this.launcher.control().resolve("rehearsals"));
		Files.writeString(this.directory.resolve("jdk/release"), "JAVA_VERSION=\"25.0.2\"\n");

		startAndStop();

		assertThat(this.launcher.noted("rehearsals")).hasSize(5);
	}

	@Test
	void cutOffCacheIsMadeAgain() throws Exception {
		startAndStop();
		Files.delete(this.launcher.control().resolve("rehearsals"));
		Files.writeString(this.launcher.home().resolve("apps/gateway.aot"), "", StandardOpenOption.TRUNCATE_EXISTING);

		startAndStop();

		assertThat(this.launcher.noted("rehearsals")).containsExactly("gateway");
	}

	@Test
	void brokenCacheIsSurvivedAndItsLogSaysSo() throws Exception {
		startAndStop();
		Path cache = this.launcher.home().resolve("apps/report-service.aot");
		Files.write(cache, new byte[(int) Files.size(cache)]);

		Run run = startAndStop();

		assertThat(run.text()).contains("Groundswell is ready");
		assertThat(this.launcher.home().resolve("logs/report-service.log")).content().contains("[aot]");
	}

	@Test
	void rehearsalThatFailsIsToldAndNotRepeated() throws Exception {
		Files.createFile(this.launcher.control().resolve("no-rehearsals"));

		Run first = startAndStop();
		Run second = startAndStop();

		assertThat(first.text()).contains("groundswell: no start cache for web-ui, it starts without; log: ",
				"Groundswell is ready");
		assertThat(second.text()).doesNotContain("start cache").contains("Groundswell is ready");
		assertThat(this.launcher.noted("rehearsals")).hasSize(5);
		assertThat(this.launcher.noted("starts")).hasSize(10).noneMatch((line) -> line.contains("-XX:AOTCache="));
	}

	private Run startAndStop() throws Exception {
		Run run = this.launcher.up("--no-build", "--port-base", "" + this.ports);
		run.prints("Ctrl-C stops everything");
		run.process().destroy();
		run.ends();
		return run;
	}

}
