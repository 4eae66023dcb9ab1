package dev.groundswell.metrics.answer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes answers that are rows as CSV (RFC 4180) or as one JSON object a line. */
public class TableConverter extends AbstractHttpMessageConverter<Tabular> {

	static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private final JsonMapper json;

	public TableConverter(JsonMapper json) {
		super(CSV, NDJSON);
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Tabular.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("Rows are only written", input);
	}

	@Override
	protected void writeInternal(Tabular answer, HttpOutputMessage output) throws IOException {
		NextPage.announce(answer.next(), output.getHeaders());
		var writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
		var type = output.getHeaders().getContentType();
		if (type != null && NDJSON.isCompatibleWith(type)) {
			writeLines(answer.rows(), writer);
		}
		else {
			writeCsv(answer.rows(), writer);
		}
		writer.flush();
	}

	private void writeLines(List<?> rows, Writer writer) throws IOException {
		for (var row : rows) {
			writer.write(this.json.writeValueAsString(row));
			writer.write('\n');
		}
	}

	private void writeCsv(List<?> rows, Writer writer) {
		if (rows.isEmpty()) {
			return;
		}
		var columns = TableColumns.of(rows.getFirst().getClass(), this.json);
		try {
			var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
			csv.writeRecord(columns.header());
			rows.forEach((row) -> csv.writeRecord(columns.cells(row).stream().map(TableConverter::safe).toList()));
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A spreadsheet must not take a cell for a formula. */
	private static String safe(String cell) {
		boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
		return (formula && !NUMBER.matcher(cell).matches()) ? "'" + cell : cell;
	}

}
