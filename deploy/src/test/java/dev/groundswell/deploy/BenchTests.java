package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What statistics cost can be measured, for all of them. */
@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "the measuring is started by a bash script")
class BenchTests {

	private static final Path BENCH = Path.of("bench").toAbsolutePath();

	@TempDir
	Path directory;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void endEverything() throws InterruptedException {
		for (Process process : this.started) {
			List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
			all.forEach(ProcessHandle::destroy);
			if (!process.waitFor(20, TimeUnit.SECONDS)) {
				all.forEach(ProcessHandle::destroyForcibly);
			}
		}
	}

	@Test
	void everyStatisticIsMeasuredAndAnsweredAsItsSqlSays() throws Exception {
		Run run = run("--rows", "20000", "--passes", "1", "--warm-up", "0");

		assertThat(run.code()).as(run.text()).isZero();
		assertThat(run.text()).containsPattern("^(19|20|21),\\d{3} rows").contains("load: ");
		assertThat(measured(run)).isEqualTo(cases());
		assertThat(temporary()).isEmptyDirectory();
	}

	@Test
	void everyStatisticHasAFile() throws IOException {
		JsonNode statistics = new JsonMapper()
			.readTree(Files.readString(Path.of("../metrics-service/api/examples/statistics.json")));

		assertThat(cases())
			.containsAll(statistics.get("items").valueStream().map((each) -> each.get("name").asString()).toList())
			.contains("series", "latest", "now", "as-of");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--rows 19999", "--rows 100000001", "--rows 1e6", "--passes 0", "--only nothing", "--rows",
			"--row 20000", "growth" })
	void wrongOptionIsRefused(String options) throws Exception {
		Run run = run(options.split(" "));

		assertThat(run.code()).as(run.text()).isEqualTo(2);
		assertThat(run.text().lines()).singleElement().asString().endsWith("; --help lists the options");
		assertThat(temporary()).isEmptyDirectory();
	}

	@Test
	void signalEndsEverythingAndLeavesNothing() throws Exception {
		Process process = start("--rows", "20000");
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> read(output()).contains("load: ") || !process.isAlive());
		List<ProcessHandle> all = process.descendants().toList();

		process.destroy();

		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(143);
		assertThat(all).isNotEmpty().noneMatch(ProcessHandle::isAlive);
		assertThat(temporary()).isEmptyDirectory();
	}

	private static List<String> cases() throws IOException {
		try (Stream<Path> files = Files.list(BENCH.resolve("sql"))) {
			return files.map((file) -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
		}
	}

	/** The names in the table. */
	private static List<String> measured(Run run) {
		return run.text()
			.lines()
			.dropWhile((line) -> !line.startsWith("statistic "))
			.skip(1)
			.takeWhile((line) -> !line.startsWith("The base "))
			.map((line) -> line.split(" ")[0])
			.toList();
	}

	private Process start(String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of("bash", BENCH.resolve("statistics").toString()));
		command.addAll(List.of(options));
		Files.createDirectories(temporary());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(Path.of("/dev/null").toFile())
			.redirectOutput(output().toFile());
		builder.environment().put("TMPDIR", temporary().toString());
		Process process = builder.start();
		this.started.add(process);
		return process;
	}

	private Run run(String... options) throws IOException, InterruptedException {
		Process process = start(options);
		boolean ended = process.waitFor(120, TimeUnit.SECONDS);
		assertThat(ended).as(() -> "still running, having printed:\n" + read(output())).isTrue();
		return new Run(process.exitValue(), read(output()));
	}

	private Path output() {
		return this.directory.resolve("output");
	}

	private Path temporary() {
		return this.directory.resolve("temporary");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One execution of the script. */
	private record Run(int code, String text) {
	}

}
