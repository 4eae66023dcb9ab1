package dev.groundswell.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Real series that lie beside the repository; tests of them abort where they do not. */
public final class RealFiles {

	private RealFiles() {
	}

	/** The rows of a CSV file without quoted commas, by column. */
	public static List<Row> rows(String name) {
		var file = find(name);
		try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
			var header = reader.readLine().split(",");
			return reader.lines().map((line) -> row(header, line.split(",", -1))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String[] header, String[] cells) {
		var row = new HashMap<String, String>();
		for (int i = 0; i < header.length && i < cells.length; i++) {
			row.put(header[i], cells[i]);
		}
		return new Row(row);
	}

	/** One line of a file, its cells by the names of their columns. */
	public record Row(Map<String, String> cells) {

		/** A cell; nothing for a column there is not. */
		public String get(String column) {
			return this.cells.getOrDefault(column, "");
		}

	}

	private static InputStream open(Path file) throws IOException {
		var bytes = Files.newInputStream(file);
		return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
	}

	private static Path find(String name) {
		@Nullable Path folder = Path.of("").toAbsolutePath();
		while (folder != null) {
			var file = folder.resolve("shared/data").resolve(name);
			if (Files.isRegularFile(file)) {
				return file;
			}
			folder = folder.getParent();
		}
		return Assumptions.abort("there is no folder shared/data with " + name + " beside the repository");
	}

}
