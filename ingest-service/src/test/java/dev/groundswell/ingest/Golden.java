package dev.groundswell.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that say what the service answers. A test fails when it answers otherwise;
 * {@code -Dgolden.write=true} rewrites them instead.
 */
public final class Golden {

	private static final Path FOLDER = Path.of("api");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Golden() {
	}

	/** Compares an answer, indented, with {@code api/examples/<name>.json}. */
	public static void example(String name, String json) {
		compare("examples/" + name + ".json", JSON.writeValueAsString(JSON.readTree(json)) + "\n");
	}

	/** Compares a text with a file below {@code api}. */
	public static void compare(String name, String text) {
		try {
			Path file = FOLDER.resolve(name);
			if (Boolean.getBoolean("golden.write")) {
				Files.createDirectories(FOLDER.resolve("examples"));
				Files.writeString(file, text);
			}
			assertThat(file).as("rewrite with -Dgolden.write=true if the change is wanted").exists();
			assertThat(text).as("%s: rewrite with -Dgolden.write=true if the change is wanted", file)
				.isEqualTo(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
