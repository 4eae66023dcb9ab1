package dev.groundswell.report.check;

import java.util.List;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.ingest.Registry.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditsTests {

	private final Credits credits = new Credits(new Registry(1, List.of(), List.of(), List.of(),
			List.of(new Source("aicpb", "Aicpb.com (AI Product Ranking)", "panel"),
					new Source("openrouter", "OpenRouter", "router"),
					new Source("pew", "Pew Research Center", "study"))));

	@ParameterizedTest
	@CsvSource({ "Aicpb.com, aicpb", "AICPB, aicpb", "Aicpb.com (AI Product Ranking), aicpb",
			"OpenRouter's, openrouter", "OpenRouter data, openrouter", "Pew, pew", "pew research center, pew" })
	void sourceIsKnownByItsNames(String name, String id) {
		assertThat(this.credits.source(name)).map(Source::id).contains(id);
	}

	@Test
	void strangerIsNoSource() {
		assertThat(this.credits.source("Some Blog")).isEmpty();
		assertThat(this.credits.source(" – ")).isEmpty();
		assertThat(this.credits.source(null)).isEmpty();
	}

}
