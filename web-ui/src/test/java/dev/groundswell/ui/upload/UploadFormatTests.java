package dev.groundswell.ui.upload;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link UploadFormat}. */
class UploadFormatTests {

	@Test
	void choiceWins() {
		assertThat(UploadFormat.chosen("NDJSON", "rows.csv", "")).isEqualTo(UploadFormat.NDJSON);
	}

	@Test
	void nameOrContentSuggests() {
		assertThat(UploadFormat.chosen("", "rows.JSONL", "")).isEqualTo(UploadFormat.NDJSON);
		assertThat(UploadFormat.chosen("", "rows.json", "")).isEqualTo(UploadFormat.JSON);
		assertThat(UploadFormat.chosen(null, null, "[{")).isEqualTo(UploadFormat.JSON);
		assertThat(UploadFormat.chosen(null, null, "{\"subject\"")).isEqualTo(UploadFormat.NDJSON);
		assertThat(UploadFormat.chosen(null, null, "subject,metric")).isEqualTo(UploadFormat.CSV);
	}

}
