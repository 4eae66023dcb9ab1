package dev.groundswell.ingest.answer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes the items of a page as CSV (RFC 4180, with a header) or NDJSON. Cells that a
 * spreadsheet would run as a formula are made text by a leading apostrophe.
 */
public final class PageConverter extends AbstractHttpMessageConverter<Page<?>> {

	/** CSV. */
	public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	/** JSON, one item a line. */
	public static final MediaType NDJSON = new MediaType("application", "x-ndjson");

	private final JsonMapper json;

	public PageConverter(JsonMapper json) {
		super(CSV, NDJSON);
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Page.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Page<?> readInternal(Class<? extends Page<?>> type, HttpInputMessage message) throws IOException {
		throw new HttpMessageNotReadableException("Pages are only written", message);
	}

	@Override
	protected void writeInternal(Page<?> page, HttpOutputMessage message) throws IOException {
		NextPage.announce(page.next(), message.getHeaders());
		Writer writer = new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
		MediaType type = message.getHeaders().getContentType();
		if (type != null && type.isCompatibleWith(NDJSON)) {
			for (Object item : page.items()) {
				writer.append(this.json.writeValueAsString(item)).append('\n');
			}
		}
		else {
			writeCsv(page, writer);
		}
		writer.flush();
	}

	private void writeCsv(Page<?> page, Writer writer) throws IOException {
		List<String> columns = Arrays.stream(page.type().getRecordComponents()).map(RecordComponent::getName).toList();
		writer.append(String.join(",", columns)).append("\r\n");
		for (Object item : page.items()) {
			JsonNode node = this.json.valueToTree(item);
			List<String> cells = new ArrayList<>();
			for (String column : columns) {
				cells.add(CsvCell.of(node.path(column)));
			}
			writer.append(String.join(",", cells)).append("\r\n");
		}
	}

}
