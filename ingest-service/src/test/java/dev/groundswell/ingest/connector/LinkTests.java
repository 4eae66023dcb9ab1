package dev.groundswell.ingest.connector;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTests {

	private static final URI BASE = URI.create("https://a.example/api/models");

	@ParameterizedTest
	@ValueSource(strings = { "<https://a.example/p?c=x%3D>; rel=\"next\"", "<https://a.example/p?c=x%3D>;rel=next",
			"<https://a.example/p?c=x%3D>; title=\"a\"; rel=\"next\"",
			"<https://a.example/first>; rel=\"first\", <https://a.example/p?c=x%3D>; rel=\"next\"",
			"<https://a.example/p?c=x%3D>; rel=\"prefetch next\"" })
	void theNextPageIsTakenAsItIsWritten(String header) {
		assertThat(Link.next(header, BASE)).contains(URI.create("https://a.example/p?c=x%3D"));
	}

	@Test
	void anAddressMayBeRelative() {
		assertThat(Link.next("</api/models?c=1>; rel=\"next\"", BASE))
			.contains(URI.create("https://a.example/api/models?c=1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<https://a.example/p>; rel=\"prev\"", "<https://a.example/p>",
			"<https://a.example/p>; rel=\"nextish\"", "https://a.example/p; rel=next" })
	void otherLinksAreNoNextPage(String header) {
		assertThat(Link.next(header, BASE)).isEmpty();
	}

}
