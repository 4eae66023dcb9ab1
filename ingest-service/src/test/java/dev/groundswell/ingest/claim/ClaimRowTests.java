package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.BuiltIn;
import dev.groundswell.ingest.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims as rows that the catalogue takes, or as what stays a claim. */
class ClaimRowTests {

	private static final Registry REGISTRY = BuiltIn.registry();

	private static Document document(@Nullable String publishedAt) {
		return new Document("d-7", "A title", "Example Daily", "example-daily", null, publishedAt, "en",
				"https://example.com/x", null, "a".repeat(64), "text/plain", 100, "a".repeat(64), 100, Map.of(),
				"request", Instant.parse("2025-12-06T12:00:00Z"), null);
	}

	private static ClaimFields claim(String subject, String metric, String value, String unit, String kind,
			@Nullable ClaimPeriod period, @Nullable String attribution, @Nullable String scope) {
		return new ClaimFields(subject, metric, new BigDecimal(value), null, unit, kind, "exact", period, attribution,
				"asserted", scope, new TextSpan(3, 20), null, List.of());
	}

	private static ClaimRow row(ClaimFields claim, @Nullable String publishedAt) {
		return ClaimRow.of(claim, document(publishedAt), document(publishedAt), REGISTRY, "chars=3-20");
	}

	private static Reading read(ClaimRow row) {
		ClaimRow.Columns columns = (ClaimRow.Columns) row;
		return new ObservationReader(REGISTRY, Instant.parse("2025-12-06T12:00:00Z")).read(columns.values(),
				columns.place());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', nullValues = "-", textBlock = """
			Qwen app ~ monthly_active_users ~ 18340000 ~ users ~ level ~ Aicpb.com ~ - ~ panel=aicpb
			Qwen app ~ monthly_active_users ~ 149 ~ percent ~ growth_mom ~ Aicpb.com ~ global ~ panel=aicpb;scope=global
			Qwen app ~ monthly_active_users ~ 0.5 ~ multiple ~ growth_unspecified ~ - ~ - ~ -
			Qwen ~ derivative_share ~ 40 ~ percent ~ share ~ - ~ of new language models ~ denominator=new_language_models
			Qwen app ~ rank ~ 24 ~ rank ~ rank ~ - ~ most used AI apps ~ list=most_used_ai_apps
			OpenRouter ~ token_volume ~ 1000000000000 ~ tokens_per_day ~ level ~ - ~ - ~ per=day
			Alibaba ~ investment ~ 380000000000 ~ CNY ~ level ~ - ~ - ~ -
			Qwen ~ cumulative_downloads ~ 600000000 ~ downloads ~ level ~ - ~ - ~ -
			ChatGPT ~ paying_users ~ 5000000 ~ seats ~ level ~ - ~ - ~ -
			Qwen app ~ market_share ~ -1.5 ~ percentage_points ~ growth_unspecified ~ - ~ the US chatbot market ~ denominator=us_chatbot_market
			""")
	void whatTheGuidelineKnowsEntersTheLog(String subject, String metric, String value, String unit, String kind,
			@Nullable String attribution, @Nullable String scope, @Nullable String qualifiers) {
		Reading reading = read(row(claim(subject, metric, value, unit, kind, null, attribution, scope), "2025-12-05"));

		assertThat(reading).isInstanceOfSatisfying(Reading.Known.class, (known) -> {
			assertThat(known.observation().amount().value()).isEqualByComparingTo(value);
			assertThat(known.observation().measure()).isEqualTo(kind);
			assertThat(known.observation().qualifiers().text()).isEqualTo((qualifiers != null) ? qualifiers : "");
			assertThat(known.observation().periodBasis()).isEqualTo("published");
			assertThat(known.observation().period().end()).isEqualTo(LocalDate.of(2025, 12, 5));
			assertThat(known.observation().locator()).isEqualTo("chars=3-20");
		});
	}

	@Test
	void periodOfTheTextIsThatOfTheRow() {
		ClaimPeriod november = new ClaimPeriod("in November", LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));

		Reading reading = read(
				row(claim("Qwen app", "monthly_active_users", "1", "users", "level", november, null, null), null));

		assertThat(reading).isInstanceOfSatisfying(Reading.Known.class, (known) -> {
			assertThat(known.observation().periodBasis()).isNull();
			assertThat(known.observation().period().start()).isEqualTo(november.start());
			assertThat(known.observation().rootSource()).isEqualTo("example-daily");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			Qwen ~ token_share ~ 30 ~ percent ~ share ~ denominator
			Qwen app ~ rank ~ 1 ~ rank ~ rank ~ list
			Qwen app ~ happiness ~ 1 ~ users ~ level ~ catalogue
			""")
	void whatSaysNothingAloneStaysAClaim(String subject, String metric, String value, String unit, String kind,
			String reason) {
		assertThat(row(claim(subject, metric, value, unit, kind, null, null, null), "2025-12-05"))
			.isInstanceOfSatisfying(ClaimRow.ClaimOnly.class, (only) -> assertThat(only.reason()).contains(reason));
	}

	@Test
	void figureOfNoKnownTimeStaysAClaim() {
		assertThat(row(claim("Qwen app", "users", "1", "users", "level", null, null, null), null))
			.isInstanceOf(ClaimRow.ClaimOnly.class);
	}

	@Test
	void rateThatTheCatalogueDoesNotCountIsRefusedByIt() {
		Reading reading = read(
				row(claim("Qwen", "downloads_per_period", "5", "downloads_per_day", "level", null, null, null), "2025-12-05"));

		assertThat(reading).isInstanceOf(Reading.Refused.class);
	}

}
