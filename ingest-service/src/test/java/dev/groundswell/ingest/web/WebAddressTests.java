package dev.groundswell.ingest.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://example.com/a b,https://example.com/a%20b",
			"https://例子.测试/新闻?q=通义,https://xn--fsqu00a.xn--0zwm56d/%E6%96%B0%E9%97%BB?q=%E9%80%9A%E4%B9%89",
			"https://example.com/#top,https://example.com/", "https://example.com/100%25,https://example.com/100%25",
			"HTTP://EXAMPLE.com/{a}|b,HTTP://EXAMPLE.com/%7Ba%7D%7Cb" })
	void isWrittenInAscii(String written, String ascii) {
		assertThat(WebAddress.read(written)).hasValue(URI.create(ascii));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.com", "ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)",
			"jar:http://example.com!/", "https://exa mple.com/", "https://[::1/" })
	void whatIsNoWebAddressIsNone(String written) {
		assertThat(WebAddress.read(written)).isEmpty();
	}

	@Test
	void tooLongIsNone() {
		assertThat(WebAddress.read("https://example.com/" + "a".repeat(2000))).isEmpty();
	}

	@Test
	void linksAreResolvedAgainstTheirPage() {
		URI page = URI.create("https://example.com/news/today");

		assertThat(WebAddress.resolve(page, "../a b")).hasValue(URI.create("https://example.com/a%20b"));
		assertThat(WebAddress.resolve(page, "//other.example/x")).hasValue(URI.create("https://other.example/x"));
		assertThat(WebAddress.resolve(page, "file:///etc/passwd")).isEmpty();
	}

}
