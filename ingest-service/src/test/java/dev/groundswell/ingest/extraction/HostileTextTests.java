package dev.groundswell.ingest.extraction;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long texts made to make patterns search in vain; the bound only tells linear from
 * endless.
 */
class HostileTextTests {

	private static final int SIZE = 30_000;

	@ParameterizedTest
	@Timeout(value = 20, unit = TimeUnit.SECONDS)
	@ValueSource(strings = { "1 ", "12% of ", "((((", "| 1 ", "\t", "the app ", "May 5 2024 ", "三成用户",
			"5% of a, b, c, d, ", "Zorb Zorb ", "from 5 to ", "1,234,", "more than ", "据豆包", "\ud83d", "- 5%\n" })
	void repeatedPieceIsReadToItsEnd(String piece) {
		String text = piece.repeat(SIZE / piece.length());

		assertThat(Read.claims(text))
			.allSatisfy((claim) -> assertThat(claim.quote().end()).isLessThanOrEqualTo(text.length()));
	}

}
