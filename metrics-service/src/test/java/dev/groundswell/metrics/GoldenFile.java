package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A committed file the service must agree with; {@code -Dgolden.write=true} rewrites it.
 */
final class GoldenFile {

	private final Path file;

	GoldenFile(String path) {
		this.file = Path.of("api").resolve(path);
	}

	void check(String content) {
		var text = content.endsWith("\n") ? content : content + "\n";
		try {
			if (Boolean.getBoolean("golden.write")) {
				Files.createDirectories(this.file.toAbsolutePath().getParent());
				Files.writeString(this.file, text);
			}
			assertThat(this.file).as("%s; -Dgolden.write=true rewrites it", this.file)
				.exists()
				.content()
				.isEqualTo(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
