package dev.groundswell.ingest.extraction;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How likely a claim is right follows from what its trace shows. */
class ConfidenceTests {

	private static ExtractedClaim only(String text) {
		assertThat(Read.claims(text)).hasSize(1);
		return Read.claims(text).getFirst();
	}

	@Test
	void plainSentenceNeedsNoReview() {
		ExtractedClaim claim = only(
				"According to Sensor Tower, ChatGPT had 41 million monthly active users in May 2024.");

		assertThat(claim.confidence()).isBetween(new BigDecimal("0.85"), new BigDecimal("0.95"));
		assertThat(claim.trace()).anySatisfy((step) -> {
			assertThat(step.rule()).startsWith("confidence.tsv:");
			assertThat(step.effect()).isEqualTo("known subject: surer (+1.25)");
			assertThat(step.span().in("According to Sensor Tower, ChatGPT")).isEqualTo("ChatGPT");
		});
	}

	@Test
	void nameNobodyKnowsWaitsForReview() {
		ExtractedClaim claim = only("Its app Quillo reached 41 million monthly active users in May 2024.");

		assertThat(claim.confidence()).isLessThan(new BigDecimal("0.70"));
		assertThat(claim.trace()).extracting(TraceStep::effect).contains("unknown name: less sure (-1.25)");
	}

	@Test
	void growthFromABaseThatIsNotStatedIsLessSure() {
		ExtractedClaim stated = only("ChatGPT's monthly active users grew 41% from a year earlier in May 2024.");
		ExtractedClaim open = only("ChatGPT's monthly active users grew 41% by May 2024.");

		assertThat(open.changeKind()).isEqualTo("growth_unspecified");
		assertThat(open.confidence()).isLessThan(stated.confidence());
	}

}
