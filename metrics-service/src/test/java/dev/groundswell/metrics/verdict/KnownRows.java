package dev.groundswell.metrics.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.groundswell.metrics.Samples.Observation;

import org.springframework.core.io.ClassPathResource;

/** The observations the golden conflicts are about, by their key. */
final class KnownRows {

	private KnownRows() {
	}

	static Map<String, Observation> read() {
		var rows = new LinkedHashMap<String, Observation>();
		try (var csv = CsvReader.builder().ofNamedCsvRecord(text("verdicts/observations.csv"))) {
			csv.forEach((row) -> rows.put(row.getField("key"), observation(row)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	static String text(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Observation observation(NamedCsvRecord row) {
		var value = new BigDecimal(row.getField("value"));
		int scale = Math.max(0, value.scale());
		var basis = row.getField("periodBasis");
		return new Observation(row.getField("subject"), row.getField("metric"), row.getField("measure"),
				value.movePointRight(scale).longValueExact(), null, scale, row.getField("unit"),
				row.getField("comparator"), row.getField("periodStart"), row.getField("periodEnd"),
				basis.isEmpty() ? null : basis, row.getField("qualifiers"), row.getField("source"),
				row.getField("rootSource"), row.getField("publishedAt") + "T00:00:00", row.getField("basis"), "A",
				row.getField("modality"));
	}

}
