package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.Passage;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;
import dev.groundswell.ingest.registry.Registries;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * An extraction that reads one kind of sentence and is as sure as the sentence says:
 * {@code Qwen app has 20 million monthly users, says Aicpb.com, surely.}
 */
@TestConfiguration(proxyBeanMethods = false)
class SpokenClaims {

	private static final Pattern SENTENCE = Pattern.compile(
			"(?<subject>[A-Z][\\w ]*?) has (?<value>\\d+) million monthly users(, says (?<by>[\\w.]+))?(?<sure>, surely)?");

	@Bean
	@Primary
	Extraction spoken(Registries registries) {
		return new Extraction(registries) {

			@Override
			List<ExtractedClaim> extract(Passage passage) {
				List<ExtractedClaim> claims = new ArrayList<>();
				Matcher found = SENTENCE.matcher(passage.text());
				while (found.find()) {
					claims.add(claim(found));
				}
				return claims;
			}

		};
	}

	private static ExtractedClaim claim(Matcher found) {
		TextSpan number = new TextSpan(found.start("value"), found.end("value"));
		return new ExtractedClaim(found.group("subject"), "monthly_active_users",
				new BigDecimal(found.group("value")).scaleByPowerOfTen(6), null, "users", "level", "exact", null,
				found.group("by"), "asserted", new TextSpan(found.start(), found.end()), number, List.of(), null,
				new BigDecimal((found.group("sure") != null) ? "0.90" : "0.50"),
				List.of(new TraceStep("spoken", number, "metric=monthly_active_users")));
	}

}
