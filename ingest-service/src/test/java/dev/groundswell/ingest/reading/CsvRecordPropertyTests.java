package dev.groundswell.ingest.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our reader, which survives bad lines, against one that is known to be right on good
 * ones.
 */
class CsvRecordPropertyTests {

	private static final String ALPHABET = "ab1,;\"\n é千";

	@Test
	void goodRecordsReadAsAnotherReaderReadsThem() throws IOException {
		Random random = new Random(20251206);
		for (int round = 0; round < 2_000; round++) {
			List<List<String>> written = records(random);
			StringWriter text = new StringWriter();
			try (CsvWriter writer = CsvWriter.builder().build(text)) {
				written.forEach(writer::writeRecord);
			}

			assertThat(ours(text.toString())).as(text.toString()).isEqualTo(theirs(text.toString())).isEqualTo(written);
		}
	}

	private static List<List<String>> records(Random random) {
		List<List<String>> records = new ArrayList<>();
		int width = 2 + random.nextInt(3);
		for (int i = 0; i <= random.nextInt(4); i++) {
			List<String> record = new ArrayList<>();
			record.add("x");
			while (record.size() < width) {
				StringBuilder field = new StringBuilder();
				for (int k = random.nextInt(6); k > 0; k--) {
					field.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
				}
				record.add(field.toString());
			}
			records.add(record);
		}
		return records;
	}

	private static List<List<String>> ours(String text) throws IOException {
		CsvRecords records = new CsvRecords(new PhysicalLines(new StringReader(text)));
		List<List<String>> read = new ArrayList<>();
		for (var record = records.next(); record != null; record = records.next()) {
			assertThat(record.content()).isInstanceOf(CsvRecord.Complete.class);
			read.add(((CsvRecord.Complete) record.content()).fields());
		}
		return read;
	}

	private static List<List<String>> theirs(String text) throws IOException {
		try (var reader = CsvReader.builder().ofCsvRecord(text)) {
			return reader.stream().map((record) -> List.copyOf(record.getFields())).toList();
		}
	}

}
