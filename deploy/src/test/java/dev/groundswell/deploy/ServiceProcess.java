package dev.groundswell.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service started from its packaged jar, as an operating system process. */
final class ServiceProcess {

	private static final List<String> JVM = List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"--enable-native-access=ALL-UNNAMED");

	private final String name;

	private final int port;

	private final Map<String, String> environment;

	private final Path log;

	private Process process;

	ServiceProcess(String name, int port, Map<String, String> environment, Path log) {
		this.name = name;
		this.port = port;
		this.environment = Map.copyOf(environment);
		this.log = log;
		this.process = launch();
	}

	private Process launch() {
		Path jar = Path.of("..", this.name, "target", this.name + ".jar").toAbsolutePath().normalize();
		if (!Files.exists(jar)) {
			throw new IllegalStateException(jar + " is missing: run mvn verify from the top, or package first");
		}
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JVM);
		command.addAll(List.of("-jar", jar.toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().putAll(this.environment);
		builder.environment().put("SERVER_PORT", String.valueOf(this.port));
		builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.name;
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	int port() {
		return this.port;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends the process at once, as {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly();
		await();
	}

	/** Asks the process to end. */
	void askToStop() {
		this.process.destroy();
	}

	/** Asks the process to end and waits for it. */
	void stop() {
		askToStop();
		await();
	}

	void startAgain() {
		this.process = launch();
	}

	private void await() {
		try {
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

	/** The last lines of the log, for the message of a failed test. */
	String tail() {
		try {
			List<String> lines = Files.readAllLines(this.log);
			return this.log + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
		}
		catch (IOException ex) {
			return "(no log: " + ex.getMessage() + ")";
		}
	}

}
