package dev.groundswell.ingest.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTests {

	private final Extractor extractor = new Extractor(Gazetteer.builtIn());

	@Test
	void figureWithNameAndCountedWordIsAClaim() {
		var passage = new Passage("Claude has 12 million monthly active users.", LocalDate.of(2025, 3, 4), null, null);

		assertThat(this.extractor.extract(passage)).singleElement().satisfies((claim) -> {
			assertThat(claim.subject()).isEqualTo("Claude");
			assertThat(claim.metric()).isEqualTo("monthly_active_users");
			assertThat(claim.value()).isEqualByComparingTo(new BigDecimal(12_000_000));
			assertThat(claim.number().in(passage.text())).isEqualTo("12 million");
		});
	}

}
