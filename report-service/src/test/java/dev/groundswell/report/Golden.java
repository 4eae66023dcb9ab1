package dev.groundswell.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that say what the service answers. Rewritten with {@code -Dgolden.write=true}.
 */
public final class Golden {

	private Golden() {
	}

	public static void check(String file, String actual) {
		Path path = Path.of("api", file);
		String text = actual.endsWith("\n") ? actual : actual + "\n";
		try {
			if (Boolean.getBoolean("golden.write")) {
				Files.createDirectories(path.toAbsolutePath().getParent());
				Files.writeString(path, text);
			}
			assertThat(path).as("written with -Dgolden.write=true").exists();
			assertThat(text).as(file).isEqualTo(Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
