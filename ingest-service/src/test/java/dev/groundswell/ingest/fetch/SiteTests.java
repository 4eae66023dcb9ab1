package dev.groundswell.ingest.fetch;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTests {

	private final Site mirrored = new Site(URI.create("https://huggingface.co"),
			URI.create("http://127.0.0.1:9000/hub/"), null);

	@Test
	void addressesOfTheOriginAreAskedAtTheBase() {
		assertThat(this.mirrored.asked(this.mirrored.at("/api/models?cursor=a%3D%3D")))
			.contains(URI.create("http://127.0.0.1:9000/hub/api/models?cursor=a%3D%3D"));
	}

	@Test
	void addressesOfTheBaseAreKnownAsTheOrigins() {
		assertThat(this.mirrored.known(URI.create("http://127.0.0.1:9000/hub/api/models")))
			.contains(URI.create("https://huggingface.co/api/models"));
	}

	@Test
	void whatOnlyBeginsAlikeIsAnotherSite() {
		assertThat(this.mirrored.known(URI.create("https://huggingface.co.example.org/api"))).isEmpty();
		assertThat(this.mirrored.known(URI.create("https://example.org/https://huggingface.co"))).isEmpty();
	}

	@Test
	void aTokenIsNotShown() {
		assertThat(new Site(URI.create("https://a.example"), URI.create("https://a.example"), new Secret("hf_x")))
			.asString()
			.doesNotContain("hf_x");
	}

}
