package dev.groundswell.ingest.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationTests {

	private static final String CSV = "subject,value\na,1\n\"b\nb\",2\nc,3\n";

	@Test
	void aRowIsQuotedAsItStands() throws IOException {
		assertThat(quote("row=2", CSV)).isEqualTo("a,1");
		assertThat(quote("row=3; page 4", CSV)).isEqualTo("\"b\nb\",2");
		assertThat(quote("row=5", CSV)).isEqualTo("c,3");
	}

	@Test
	void anElementIsQuotedAsItStands() throws IOException {
		assertThat(quote("/1", "[{\"a\": [1]}, {\"b\":  2} ]")).isEqualTo("{\"b\":  2}");
		assertThat(quote("/items/0", "\uFEFF{\"x\": [9], \"items\": [{\"千\": 1}]}")).isEqualTo("{\"千\": 1}");
	}

	@Test
	void charactersAreCountedAsCodePoints() throws IOException {
		assertThat(quote("chars=2-7", "\uD83D\uDE80 18.3M users")).isEqualTo("18.3M");
		assertThat(quote("chars=0-1", "\uD83D\uDE80 18.3M users")).isEqualTo("\uD83D\uDE80");
		assertThat(quote("chars=3-12", "千问18.3M users")).isEqualTo("8.3M user");
	}

	@Test
	void aLongPieceIsCut() throws IOException {
		assertThat(quote("row=1", "x".repeat(10_000))).hasSize(Quotation.LENGTH).endsWith("…");
		assertThat(quote("/0", "[{\"a\": \"" + "x".repeat(10_000) + "\"}]")).hasSize(Quotation.LENGTH).endsWith("…");
	}

	@Test
	void nothingIsQuotedFromNowhere() throws IOException {
		for (String locator : new String[] { "row=9", "/7", "/items/1", "chars=1-9999", "chars=2-2", "", "row=99999999999999" }) {
			assertThat(Quotation.at(locator, () -> new BufferedReader(new StringReader(CSV)))).isEmpty();
		}
	}

	private static String quote(String locator, String text) throws IOException {
		return Quotation.at(locator, () -> new BufferedReader(new StringReader(text))).orElseThrow();
	}

}
