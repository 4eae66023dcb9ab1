package dev.groundswell.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * A copy of {@code deploy/local} in a directory of its own, with empty jars, a starter
 * pack of one row and a JDK whose {@code java} starts {@link PretendService}, or pretends
 * to write an AOT cache. Closing it ends what still runs.
 */
final class Launcher implements AutoCloseable {

	private static final List<String> SERVICES = List.of("ingest-service", "metrics-service", "report-service",
			"web-ui", "gateway");

	private final Path root;

	private final List<Process> started = new ArrayList<>();

	private final Map<String, String> environment = new TreeMap<>();

	private Launcher(Path root) {
		this.root = root;
	}

	static Launcher in(Path root) throws IOException {
		Launcher launcher = new Launcher(root);
		launcher.copyScripts();
		launcher.makeJars();
		launcher.makeJdk();
		launcher.environment.put("GROUNDSWELL_JDK_SEARCH", root.resolve("jdk").toString());
		Files.createDirectories(launcher.control());
		launcher.uploadAnswers("""
				{"uploadId":"u-1","accepted":1,"duplicates":0,"rejectedCount":0,"rejected":[],"position":412}""");
		return launcher;
	}

	private void copyScripts() throws IOException {
		Path source = Path.of("local").toAbsolutePath();
		Path target = this.root.resolve("deploy/local");
		Files.createDirectories(target.resolve("lib"));
		Files.createDirectories(target.resolve("starter-pack"));
		try (Stream<Path> parts = Files.list(source.resolve("lib"))) {
			for (Path part : parts.toList()) {
				Files.copy(part, target.resolve("lib").resolve(part.getFileName()));
			}
		}
		Files.copy(source.resolve("up"), target.resolve("up"));
		Files.writeString(target.resolve("starter-pack/observations.csv"), "subject,metric,value\nqwen-app,x,1\n");
		Files.writeString(target.resolve("starter-pack/editions.csv"), "topic,weekEnding\nqwen,2025-12-06\n");
	}

	private void makeJars() throws IOException {
		for (String service : SERVICES) {
			Path target = Files.createDirectories(this.root.resolve(service).resolve("target"));
			Files.createFile(target.resolve(service + ".jar"));
			Files.createFile(target.resolve(service + ".jar.original"));
		}
	}

	/** Sources older than what was built of them, and younger than the jars. */
	void makeSources() throws IOException {
		Files.createFile(this.root.resolve("pom.xml"));
		for (String service : SERVICES) {
			Path module = this.root.resolve(service);
			Files.createDirectories(module.resolve("src/main"));
			Files.createFile(module.resolve("pom.xml"));
			Files.setLastModifiedTime(module.resolve("target/" + service + ".jar"), FileTime.from(Instant.EPOCH));
			Files.delete(module.resolve("target/" + service + ".jar.original"));
		}
		for (String service : SERVICES) {
			Files.createFile(this.root.resolve(service + "/target/" + service + ".jar.original"));
		}
	}

	private void makeJdk() throws IOException {
		Path bin = Files.createDirectories(this.root.resolve("jdk/bin"));
		Files.writeString(this.root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
		Path classes = Path.of(PretendService.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		executable(bin.resolve("javac"), "#!/bin/sh\n");
		executable(bin.resolve("java"), """
				#!/bin/sh
				cache= taken=
				for last; do
				  case $last in
				    -XX:AOTCacheOutput=*) cache=${last#*=} ;;
				    -XX:AOTCache=*) taken=$last ;;
				  esac
				done
				name=$(basename "$last" .jar)
				case "$*" in
				  *jarmode=tools*) exec mkdir -p "$last" ;;
				esac
				if [ -n "$cache" ]; then
				  echo "$name" >>'%1$s/rehearsals'
				  [ ! -e '%1$s/no-rehearsals' ] || exit 1
				  exec sh -c "echo $name >'$cache'"
				fi
				echo "$name $taken" >>'%1$s/starts'
				exec '%2$s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $taken -cp '%3$s' %4$s '%1$s' "$name"
				""".formatted(control(), Path.of(System.getProperty("java.home"), "bin/java"), classes,
				PretendService.class.getName()));
	}

	private static void executable(Path file, String text) throws IOException {
		Files.writeString(file, text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	Path control() {
		return this.root.resolve("control");
	}

	/** The lines of a file in which the pretended JDK notes what it was asked. */
	List<String> noted(String file) throws IOException {
		Path notes = control().resolve(file);
		return Files.exists(notes) ? Files.readAllLines(notes).stream().sorted().toList() : List.of();
	}

	Path home() {
		return this.root.resolve("home");
	}

	void uploadAnswers(String json) throws IOException {
		Files.writeString(control().resolve("upload.json"), json);
	}

	Launcher with(String variable, String value) {
		this.environment.put(variable, value);
		return this;
	}

	/**
	 * Starts {@code up} on the launcher's own home.
	 * @param arguments further options
	 */
	Run up(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of("bash", this.root.resolve("deploy/local/up").toString(), "--home", home().toString()));
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile(this.root, "up", ".out");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(Path.of("/dev/null").toFile())
			.redirectOutput(output.toFile());
		builder.environment().putAll(this.environment);
		Process process = builder.start();
		this.started.add(process);
		return new Run(process, output);
	}

	/** The first of five neighbouring ports that were free a moment ago. */
	static int freePorts() {
		return IntStream.iterate(21000 + (int) (ProcessHandle.current().pid() % 1000) * 5, (base) -> base + 5)
			.limit(1000)
			.filter((base) -> IntStream.range(base, base + 5).allMatch(Launcher::isFree))
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException _) {
			return false;
		}
	}

	@Override
	public void close() {
		for (Process process : this.started) {
			process.destroy();
			try {
				if (!process.waitFor(20, TimeUnit.SECONDS)) {
					process.destroyForcibly();
				}
			}
			catch (InterruptedException _) {
				process.destroyForcibly();
			}
		}
	}

	/**
	 * One execution of {@code up}.
	 */
	record Run(Process process, Path output) {

		String text() {
			try {
				return Files.readString(this.output);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Waits until it has printed this. */
		void prints(String text) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(120))
				.pollInterval(Duration.ofMillis(100))
				.until(() -> text().contains(text) || !this.process.isAlive());
			if (!text().contains(text)) {
				throw new AssertionError("\"" + text + "\" was not printed but:\n" + text());
			}
		}

		/** Waits until it has ended, and gives its exit code. */
		int ends() throws InterruptedException {
			if (!this.process.waitFor(120, TimeUnit.SECONDS)) {
				throw new AssertionError("still running, having printed:\n" + text());
			}
			return this.process.exitValue();
		}

		/** The processes it has started, gone ones left out. */
		List<ProcessHandle> services() {
			return this.process.descendants().filter((handle) -> !isSleep(handle)).toList();
		}

		private static boolean isSleep(ProcessHandle handle) {
			return handle.info().command().map((command) -> command.endsWith("sleep")).orElse(true);
		}

	}

}
