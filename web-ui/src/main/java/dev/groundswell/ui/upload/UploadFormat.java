package dev.groundswell.ui.upload;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The formats figures may come in, with the media type each is sent under. */
public enum UploadFormat {

	/** Comma-separated values with a header line. */
	CSV("text/csv", "CSV with a header line"),

	/** One JSON object a line. */
	NDJSON("application/x-ndjson", "NDJSON, one object a line"),

	/** A JSON array, or an object with {@code items}. */
	JSON("application/json", "JSON array");

	private final String mediaType;

	private final String label;

	UploadFormat(String mediaType, String label) {
		this.mediaType = mediaType;
		this.label = label;
	}

	/** The chosen one, else the one the file's name or the text's first sign suggests. */
	static UploadFormat chosen(@Nullable String choice, @Nullable String fileName, String start) {
		for (UploadFormat format : values()) {
			if (format.name().equalsIgnoreCase(choice)) {
				return format;
			}
		}
		String name = (fileName != null) ? fileName.toLowerCase(Locale.ROOT) : "";
		if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
			return NDJSON;
		}
		if (name.endsWith(".json") || start.startsWith("[")) {
			return JSON;
		}
		return start.startsWith("{") ? NDJSON : CSV;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public String label() {
		return this.label;
	}

}
