package dev.groundswell.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What metrics-service answers to what it is asked here; both files are its own, and its
 * tests hold the answer to the question.
 */
final class MetricsExamples {

	private static final Path FOLDER = Path.of("..", "metrics-service", "api", "examples");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private MetricsExamples() {
	}

	static String text(String name) {
		try {
			return Files.readString(FOLDER.resolve(name + ".json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The question is the filed one; {@code -Dgolden.write=true} files it anew. */
	static void asked(String name, String body) {
		Path file = FOLDER.resolve(name + "-request.json");
		try {
			if (Boolean.getBoolean("golden.write")) {
				Files.writeString(file,
						JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body)) + "\n");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(JSON.readTree(body)).isEqualTo(JSON.readTree(text(name + "-request")));
	}

}
