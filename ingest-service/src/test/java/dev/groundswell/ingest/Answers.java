package dev.groundswell.ingest;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.JsonPath;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads what the service answered. */
public final class Answers {

	private Answers() {
	}

	/** The body as UTF-8. */
	public static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a JSON path finds in the body, in words. */
	public static String read(MvcTestResult result, String path) {
		return String.valueOf(JsonPath.<Object>read(text(result), path));
	}

}
