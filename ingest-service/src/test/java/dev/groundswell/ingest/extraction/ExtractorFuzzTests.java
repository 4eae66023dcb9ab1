package dev.groundswell.ingest.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the text: no exception, the same answer twice, every span inside. Kept inputs
 * are tried in each build; with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
class ExtractorFuzzTests {

	private static final int LONGEST = 20_000;

	private static final LocalDate DAY = LocalDate.of(2025, 12, 6);

	private final Extractor extractor = new Extractor(Gazetteer.builtIn());

	@FuzzTest(maxDuration = "5m")
	void anyTextIsRead(FuzzedDataProvider data) {
		LocalDate day = data.consumeBoolean() ? DAY : null;
		String language = data.pickValue(new String[] { "en", "zh", null });
		Passage passage = new Passage(data.consumeString(LONGEST), day, "Example Times", language);

		var claims = this.extractor.extract(passage);

		assertThat(this.extractor.extract(passage)).isEqualTo(claims);
		int end = passage.text().length();
		assertThat(claims).allSatisfy((claim) -> {
			assertThat(claim.quote().covers(claim.number())).isTrue();
			assertThat(claim.quote().end()).isLessThanOrEqualTo(end);
			assertThat(claim.otherMentions()).allMatch((mention) -> mention.end() <= end);
			assertThat(claim.confidence()).isBetween(BigDecimal.ZERO, new BigDecimal("0.95"));
			assertThat(claim.subject()).isNotBlank();
		});
	}

}
