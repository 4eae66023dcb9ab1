package dev.groundswell.ingest.connector;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lines of a CSV answer with a header; a line that does not fit the header spoils the
 * whole.
 */
final class CsvItems {

	private CsvItems() {
	}

	static Items read(InputStream bytes) throws IOException {
		List<Item> items = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord line : records) {
				ObjectNode item = JsonNodeFactory.instance.objectNode();
				line.getFieldsAsMap().forEach(item::put);
				items.add(new Item(item, "row=" + line.getStartingLineNumber(), line.getStartingLineNumber()));
			}
		}
		catch (CsvParseException | UncheckedIOException ex) {
			throw new UnfitAnswerException(
					"not CSV: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
		}
		return new Items(MissingNode.getInstance(), items);
	}

}
