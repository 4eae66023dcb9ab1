package dev.groundswell.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import dev.groundswell.metrics.arithmetic.Reading;
import org.junit.jupiter.api.Assumptions;

/**
 * Real daily series that lie beside the repository, in a folder {@code shared/data}.
 * Where there is none, the tests on them are left out.
 */
public final class RealSeries {

	/** Cumulative, rounded pulls by model. */
	private static final String PULLS = "ollama/ollama_library_pulls_daily.csv.gz";

	/** Downloads of the last thirty days by model. */
	private static final String DOWNLOADS = "huggingface/hf_transformersjs_embedding_models_daily.csv.gz";

	/** Tokens by openness and month. */
	public static final String TOKENS_MONTHLY = "openrouter/openrouter_open_vs_closed_monthly.csv";

	/** Tokens by openness and day. */
	public static final String TOKENS_DAILY = "openrouter/openrouter_open_vs_closed_daily.csv";

	private RealSeries() {
	}

	/** The lines of a file, by the names in its header. */
	public static List<Line> lines(String file) {
		try (var reader = open(file)) {
			var names = reader.readLine().split(",", -1);
			var lines = new ArrayList<Line>();
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				var cells = line.split(",", -1);
				var named = new HashMap<String, String>();
				for (int i = 0; i < Math.min(names.length, cells.length); i++) {
					named.put(names[i], cells[i]);
				}
				lines.add(new Line(named));
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line of a file. */
	public record Line(Map<String, String> cells) {

		/** The cell under a name of the header; empty where the line is too short. */
		public String text(String name) {
			return this.cells.getOrDefault(name, "");
		}

	}

	/** Daily pulls of one model. */
	public static List<Reading> pulls(String model) {
		return pulls().getOrDefault(model, List.of());
	}

	/** Daily pulls of every model. */
	public static Map<String, List<Reading>> pulls() {
		return readings(PULLS, "model", "pulls");
	}

	/** Daily windows of one model. */
	public static List<Reading> downloads(String model) {
		return downloads().getOrDefault(model, List.of());
	}

	/** Daily windows of every model. */
	public static Map<String, List<Reading>> downloads() {
		return readings(DOWNLOADS, "model_id", "downloads");
	}

	/** The daily readings of every model of a file. */
	private static Map<String, List<Reading>> readings(String file, String name, String value) {
		var all = new HashMap<String, List<Reading>>();
		for (var line : lines(file)) {
			if (!line.text(value).isEmpty()) {
				all.computeIfAbsent(line.text(name), (_) -> new ArrayList<>())
					.add(new Reading(LocalDate.parse(line.text("snapshot_date")), new BigDecimal(line.text(value))));
			}
		}
		return all;
	}

	private static BufferedReader open(String file) throws IOException {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var found = at.resolve("shared/data").resolve(file);
			if (Files.isRegularFile(found)) {
				var bytes = Files.newInputStream(found);
				return new BufferedReader(new InputStreamReader(
						file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
			}
		}
		return Assumptions.abort("no shared/data/" + file + " beside the repository");
	}

}
