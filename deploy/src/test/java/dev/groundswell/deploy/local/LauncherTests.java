package dev.groundswell.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import dev.groundswell.deploy.local.Launcher.Run;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "the launcher is a bash script")
class LauncherTests {

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
	void helpNamesEveryOption() throws Exception {
		Run run = this.launcher.up("--help");

		assertThat(run.ends()).isZero();
		assertThat(run.text()).contains("--home", "--port-base", "--no-build", "--reset", "--help", "Exit codes");
	}

	@Test
	void unknownOptionIsRefused() throws Exception {
		Run run = this.launcher.up("--colour");

		assertThat(run.ends()).isEqualTo(2);
		assertThat(run.text()).isEqualTo("groundswell: unknown option --colour; --help lists the options\n");
	}

	@Test
	void portBaseMustBeAPort() throws Exception {
		Run run = this.launcher.up("--port-base", "65532");

		assertThat(run.ends()).isEqualTo(2);
		assertThat(run.text()).contains("--port-base needs a number from 1024 to 65531");
	}

	@Test
	void withoutJdk25OneLineSaysWhatToInstall() throws Exception {
		Files.writeString(this.directory.resolve("jdk/release"), "JAVA_VERSION=\"21.0.8\"\n");

		Run run = start();

		assertThat(run.ends()).isOne();
		assertThat(run.text()).startsWith("groundswell: no JDK 25 found; install one").hasLineCount(1);
	}

	@Test
	void withoutJarsAndWithoutBuildingItSaysWhichJar() throws Exception {
		Files.delete(this.directory.resolve("report-service/target/report-service.jar"));

		Run run = start();

		assertThat(run.ends()).isOne();
		assertThat(run.text()).contains("groundswell: no jar ", "report-service.jar; start without --no-build");
	}

	@Test
	void unchangedSourcesAreNotBuiltAgainThoughTheirJarsBearAFixedDate() throws Exception {
		this.launcher.makeSources();

		Run run = this.launcher.up("--port-base", "" + this.ports);
		run.prints("Ctrl-C stops everything");

		assertThat(run.text()).contains("build         up to date");
	}

	@Test
	void takenPortIsNamed() throws Exception {
		try (ServerSocket _ = new ServerSocket(this.ports + 2, 1, InetAddress.getLoopbackAddress())) {
			Run run = start();

			assertThat(run.ends()).isOne();
			assertThat(run.text()).contains("groundswell: port " + (this.ports + 2) + " for metrics-service is taken");
		}
	}

	@Test
	void fullDiskIsNoticedBeforeAnythingStarts() throws Exception {
		Run run = this.launcher.with("GROUNDSWELL_MIN_FREE_MIB", "999999999")
			.up("--no-build", "--port-base", "" + this.ports);

		assertThat(run.ends()).isOne();
		assertThat(run.text()).contains("groundswell: disk full: ", "999999999 MiB are needed");
	}

	@Test
	void directoryOfSomethingElseIsLeftAlone() throws Exception {
		Path foreign = Files.writeString(Files.createDirectories(this.launcher.home().resolve("logs")).resolve("a.log"),
				"precious");

		Run run = start("--reset");

		assertThat(run.ends()).isOne();
		assertThat(run.text()).contains("holds other things (logs)");
		assertThat(foreign).hasContent("precious");
		assertThat(this.launcher.home()).isDirectoryNotContaining("glob:**/run");
	}

	@Test
	void startLoadsThePackPublishesItsEditionsAndStopsEverythingOnTerm() throws Exception {
		Run run = start();

		run.prints("Ctrl-C stops everything");
		List<ProcessHandle> services = run.services();
		run.process().destroy();

		assertThat(services).hasSize(5);
		assertThat(run.ends()).isEqualTo(143);
		assertThat(run.text()).contains("1 rows accepted, 0 duplicates, 0 rejected", "at position 412",
				"qwen, week ending 2025-12-06: published", "http://127.0.0.1:" + this.ports + "/");
		assertThat(services).noneMatch(ProcessHandle::isAlive);
		assertThat(this.launcher.home().resolve("run/up.lock")).doesNotExist();
	}

	@Test
	void tokenIsForItsOwnerOnlyAndSignsEveryWrite() throws Exception {
		Run run = start();
		run.prints("Ctrl-C stops everything");

		Path file = this.launcher.home().resolve("admin-token");
		String token = Files.readString(file).strip();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(token).matches("[0-9a-f]{64}");
		assertThat(run.text()).doesNotContain(token);
		assertThat(Files.readAllLines(this.launcher.control().resolve("calls"))).containsExactly(
				"/api/v1/observations Bearer " + token + " "
						+ "eb53224427c49081658ebb12cf76337eb8187e0a65625d854b750e1629262b09",
				"/api/v1/briefings Bearer " + token + " null",
				"/api/v1/briefings/qwen-2025-12-06-1a2b3c/publication Bearer " + token + " null");
	}

	@Test
	void publishedEditionIsNotWrittenAgainAndTheTokenStays() throws Exception {
		stopAfterStart();
		String token = Files.readString(this.launcher.home().resolve("admin-token"));
		Files.delete(this.launcher.control().resolve("calls"));

		Run again = start();
		again.prints("Ctrl-C stops everything");

		assertThat(again.text()).contains("qwen, week ending 2025-12-06: published before");
		assertThat(this.launcher.home().resolve("admin-token")).hasContent(token);
		assertThat(Files.readAllLines(this.launcher.control().resolve("calls"))).hasSize(1);
	}

	@Test
	void secondInstanceOnOneHomeIsRefused() throws Exception {
		Run first = start();
		first.prints("Ctrl-C stops everything");

		Run second = start();

		assertThat(second.ends()).isOne();
		assertThat(second.text()).contains("groundswell: already running on ", "(pid " + first.process().pid() + ")");
		assertThat(first.process().isAlive()).isTrue();
	}

	@Test
	void interruptEndsEverything() throws Exception {
		Run run = start();
		run.prints("Ctrl-C stops everything");
		List<ProcessHandle> services = run.services();

		new ProcessBuilder("kill", "-INT", "" + run.process().pid()).start().waitFor();

		assertThat(run.ends()).isEqualTo(130);
		assertThat(services).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void serviceThatDiesAtStartIsNamedWithItsLog() throws Exception {
		Files.createFile(this.launcher.control().resolve("dies-report-service"));

		Run run = start();

		assertThat(run.ends()).isOne();
		assertThat(run.text()).containsPattern("groundswell: report-service ended with exit code 7 after \\d+ s; log: "
				+ this.launcher.home().toRealPath().resolve("logs/report-service.log"));
		assertThat(run.services()).isEmpty();
	}

	@Test
	void serviceThatDiesLaterIsReportedAndStartedAgain() throws Exception {
		Run run = start();
		run.prints("Ctrl-C stops everything");
		long killed = Long
			.parseLong(Files.readString(this.launcher.home().resolve("run/metrics-service.pid")).split(" ")[0]);

		ProcessHandle.of(killed).ifPresent(ProcessHandle::destroyForcibly);

		run.prints("groundswell: metrics-service ended with exit code 137");
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> run.services().size() == 5);
		assertThat(run.text()).contains("starting it again");
	}

	@Test
	void rejectedLineOfThePackStopsTheStart() throws Exception {
		this.launcher.uploadAnswers(
				"""
						{"accepted":0,"duplicates":0,"rejectedCount":2,"rejected":[
						{"line":2,"reason":"value: \\"abc\\" is not a number"},{"line":3,"reason":"no source"}],"position":1}""");

		Run run = start();

		assertThat(run.ends()).isOne();
		assertThat(run.text())
			.contains("2 rejected lines, the first of them line 2: value: \\\"abc\\\" is not a number");
	}

	@Test
	void whatAKilledLauncherLeftBehindIsEndedByTheNext() throws Exception {
		Run first = start();
		first.prints("Ctrl-C stops everything");
		List<ProcessHandle> left = first.services();
		first.process().destroyForcibly();
		first.ends();

		Run next = start();
		next.prints("Ctrl-C stops everything");

		assertThat(next.text()).contains("is gone; taking over", "ending gateway");
		assertThat(left).hasSize(5).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void resetRemovesWhatItMadeAndNothingElse() throws Exception {
		stopAfterStart();
		Path data = Files.createFile(this.launcher.home().resolve("ingest/data.db"));
		Path own = Files.createFile(this.launcher.home().resolve("my-notes.txt"));

		Run run = start("--reset");
		run.prints("Ctrl-C stops everything");

		assertThat(data).doesNotExist();
		assertThat(own).exists();
	}

	private Run start(String... more) throws IOException {
		String[] options = new String[more.length + 3];
		options[0] = "--no-build";
		options[1] = "--port-base";
		options[2] = "" + this.ports;
		System.arraycopy(more, 0, options, 3, more.length);
		return this.launcher.up(options);
	}

	private void stopAfterStart() throws Exception {
		Run run = start();
		run.prints("Ctrl-C stops everything");
		run.process().destroy();
		run.ends();
	}

}
