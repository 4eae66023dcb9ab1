package dev.groundswell.ingest.proposal;

import java.util.List;

import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Extractor;
import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.Hint;
import dev.groundswell.ingest.extraction.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTests {

	private static final List<String> METRICS = List.of("users", "adoption_rate", "revenue");

	private static final String TEXT = "Zorbo keeps 4.2 million households company. It may reach 9 million by 2031. "
			+ "It raised $80 million in a Series B round.";

	private final Extractor extractor = new Extractor(Gazetteer.builtIn());

	private List<ExtractedClaim> with(Proposal... proposals) {
		List<Hint> hints = List.of(proposals)
			.stream()
			.flatMap((proposal) -> proposal.in(TEXT, METRICS).stream())
			.toList();
		return this.extractor.extract(new Passage(TEXT, null, null, "en"), hints);
	}

	@Test
	void numberThatTheRulesCannotPlaceIsPlaced() {
		assertThat(with()).isEmpty();
		assertThat(with(new Proposal("Zorbo keeps 4.2 million households company", "4.2 million", "Zorbo", "users")))
			.singleElement()
			.satisfies((claim) -> {
				assertThat(claim.subject()).isEqualTo("Zorbo");
				assertThat(claim.metric()).isEqualTo("users");
				assertThat(claim.value()).isEqualByComparingTo("4200000");
				assertThat(claim.confidence()).isLessThan(new java.math.BigDecimal("0.70"));
				assertThat(claim.trace()).anyMatch((step) -> step.rule().equals("proposal"));
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Zorbo keeps 5.2 million households company  | 5.2 million | Zorbo  | users         | the quote is not in the text
					Zorbo keeps 4.2 million households company  | 5.2 million | Zorbo  | users         | the number is not in the quote
					Zorbo keeps 4.2 million households company  | 4.2 million | Gloopy | users         | the subject is not in the text
					Zorbo keeps 4.2 million households company  | 4.2 million | Zorbo  | happiness     | there is no such metric
					Zorbo keeps 4.2 million households company  | 4.2 million | Zorbo  | adoption_rate | a count is no percentage
					It may reach 9 million by 2031              | 9 million   | Zorbo  | users         | it is a forecast
					It raised $80 million in a Series B round   | $80 million | Zorbo  | revenue       | it is a funding round
					""")
	void whatIsNotThereOrNoClaimIsNotTaken(String quote, String number, String subject, String metric) {
		assertThat(with(new Proposal(quote, number, subject, metric))).isEmpty();
	}

}
