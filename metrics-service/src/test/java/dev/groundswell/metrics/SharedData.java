package dev.groundswell.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;

/**
 * Real data in a folder beside the repository; a test that needs it is left out without
 * it.
 */
public final class SharedData {

	private SharedData() {
	}

	/** The rows of a CSV file, gzipped or not, by the names of its columns. */
	public static List<Row> rows(String file) throws IOException {
		var path = find(file);
		try (var in = Files.newInputStream(path);
				var reader = new BufferedReader(new InputStreamReader(plain(in, path), StandardCharsets.UTF_8))) {
			var header = cells(reader.readLine());
			var rows = new ArrayList<Row>();
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				var cells = cells(line);
				var row = new HashMap<String, String>();
				for (int i = 0; i < header.size(); i++) {
					row.put(header.get(i), cells.get(i));
				}
				rows.add(new Row(row));
			}
			return rows;
		}
	}

	private static InputStream plain(InputStream in, Path path) throws IOException {
		return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
	}

	private static Path find(String file) {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			var found = folder.resolve("shared/data").resolve(file);
			if (Files.isReadable(found)) {
				return found;
			}
		}
		return Assumptions.abort("shared/data/" + file + " is not there");
	}

	/** Cells of a line; none of the files used has a line break within a cell. */
	private static List<String> cells(String line) {
		var cells = new ArrayList<String>();
		var cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}

	/** A row by the names of its columns; an empty cell is empty text. */
	public record Row(Map<String, String> cells) {

		public String get(String column) {
			return this.cells.getOrDefault(column, "");
		}

	}

}
