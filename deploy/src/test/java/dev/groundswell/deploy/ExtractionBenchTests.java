package dev.groundswell.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading an article costs can be measured. */
@EnabledOnOs(value = { OS.LINUX, OS.MAC }, disabledReason = "the measuring is started by a bash script")
class ExtractionBenchTests {

	@TempDir
	Path directory;

	private String run(int code, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("bash", Path.of("bench/extraction").toAbsolutePath().toString()));
		command.addAll(List.of(options));
		Path temporary = Files.createDirectories(this.directory.resolve("temporary"));
		Path output = this.directory.resolve("output");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("TMPDIR", temporary.toString());
		Process process = builder.start();
		try {
			assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(code);
		assertThat(temporary).isEmptyDirectory();
		return Files.readString(output);
	}

	@Test
	void everyLengthIsMeasuredAndFiguresAreFound() throws Exception {
		String text = run(0, "--passes", "1");

		assertThat(text).containsPattern("article +1,500 +1\\d ")
			.containsPattern("article +6,000 +\\d\\d ")
			.containsPattern("article +48,000 +\\d{3} ")
			.containsPattern("repeated +30,000 ")
			.containsPattern("bound of 30 ms is (met|missed)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--passes 0", "--passes 1001", "--passes", "--pass 3", "article" })
	void wrongOptionIsRefused(String options) throws Exception {
		assertThat(run(2, options.split(" ")).lines()).singleElement()
			.asString()
			.endsWith("; --help lists the options");
	}

}
