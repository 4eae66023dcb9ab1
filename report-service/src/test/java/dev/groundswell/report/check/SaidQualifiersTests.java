package dev.groundswell.report.check;

import java.util.Map;
import java.util.TreeMap;

import dev.groundswell.report.statement.Bound;
import dev.groundswell.report.statement.Figure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SaidQualifiersTests {

	private static Map<String, String> said(String words, Map<String, String> qualifiers) {
		return SaidQualifiers.in(words,
				new Figure("f", java.math.BigDecimal.ONE, null, "percent", Bound.EXACT, "qwen", "Qwen", "",
						"token_share", "Share", "share", new TreeMap<>(qualifiers), java.time.LocalDate.EPOCH,
						java.time.LocalDate.EPOCH, null, null, "A", "reported", "asserted", "s", "S", "s", "S", "d",
						java.util.List.of(), 0, null, java.util.List.of(), new TreeMap<>()));
	}

	@Test
	void denominatorIsSaidWhereEveryWordOfItStands() {
		assertThat(said("About 30 percent of all tokens on OpenRouter", Map.of("denominator", "openrouter_all_tokens")))
			.containsEntry("denominator", "openrouter_all_tokens");
		assertThat(said("About 30 percent of tokens on OpenRouter", Map.of("denominator", "openrouter_all_tokens")))
			.isEmpty();
	}

	@Test
	void countryIsSaidInManyWays() {
		assertThat(said("among Chinese users", Map.of("region", "china"))).containsEntry("region", "china");
		assertThat(said("在国内的用户", Map.of("region", "china"))).containsEntry("region", "china");
		assertThat(said("among U.S. adults", Map.of("region", "us"))).containsEntry("region", "us");
		assertThat(said("they told us so", Map.of("region", "us"))).isEmpty();
	}

}
