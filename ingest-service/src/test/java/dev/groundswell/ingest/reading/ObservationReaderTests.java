package dev.groundswell.ingest.reading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.observation.Amount;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.quantity.Comparator;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.SampleRegistry;
import dev.groundswell.ingest.registry.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationReaderTests {

	private static final Registry REGISTRY = withTwins();

	private final ObservationReader reader = new ObservationReader(REGISTRY, Instant.parse("2025-12-06T12:00:00Z"));

	@Test
	void whatIsAbsentIsUsual() {
		Observation observation = known(Map.of());

		assertThat(observation.measure()).isEqualTo("level");
		assertThat(observation.amount()).isEqualTo(new Amount(18_340_000, null, 0, "users", Comparator.EXACT));
		assertThat(observation.period().end()).isEqualTo("2025-11-30");
		assertThat(observation.rootSource()).isEqualTo("scmp");
		assertThat(observation.published()).isNull();
		assertThat(List.of(observation.basis(), observation.status(), observation.modality()))
			.containsExactly("reported", "A", "asserted");
	}

	@Test
	void valuesAreReadAsPeopleWriteThem() {
		assertThat(known(Map.of("value", "18.34M")).amount().scaled()).isEqualTo(18_340_000);
		assertThat(known(Map.of("value", "1.59亿")).amount().scaled()).isEqualTo(159_000_000);
		assertThat(known(Map.of("value", "149%", "measure", "growth_mom")).amount())
			.isEqualTo(new Amount(149_000_000, null, 6, "percent", Comparator.EXACT));
		assertThat(known(Map.of("value", "more than 30M")).amount().comparator()).isEqualTo(Comparator.AT_LEAST);
		assertThat(known(Map.of("subject", "alibaba", "metric", "investment", "value", "RMB 380bn")).amount())
			.isEqualTo(new Amount(38_000_000_000_000L, null, 2, "CNY", Comparator.EXACT));
	}

	@ParameterizedTest
	@CsvSource({ "$0.075, '', USD, 75000", "0.075, USD, USD, 75000", "RMB 0.8, '', CNY, 800000",
			"$15, '', USD, 15000000", "$0, '', USD, 0", "$0.000001, '', USD, 1" })
	void pricesAreExactFarBelowACent(String value, String unit, String currency, long scaled) {
		assertThat(known(price(value, unit)).amount())
			.isEqualTo(new Amount(scaled, null, 6, currency, Comparator.EXACT));
	}

	@Test
	void aPriceNamesItsCurrencyAndIsNoFinerThanAMillionth() {
		assertThat(reason(price("0.075", "")))
			.isEqualTo("unit: is missing; price_per_million_input_tokens needs a currency such as CNY");
		assertThat(reason(price("0.075", "price"))).isEqualTo("unit: \"price\" does not fit the level of "
				+ "price_per_million_input_tokens, which is in a currency such as CNY");
		assertThat(reason(price("$0.0000075", "")))
			.isEqualTo("value: 0.0000075 has 7 decimals, and USD is kept with 6");
		assertThat(reason(Map.of("subject", "alibaba", "metric", "investment", "value", "$0.075")))
			.isEqualTo("value: 0.075 has 3 decimals, and USD is kept with 2");
	}

	@Test
	void anUpperEndMakesARange() {
		Amount amount = known(Map.of("value", "20M", "valueMax", "30M")).amount();

		assertThat(amount.comparator()).isEqualTo(Comparator.RANGE);
		assertThat(amount.scaledMax()).isEqualTo(30_000_000);
	}

	@Test
	void namesAreDecidedByTheMetric() {
		assertThat(known(Map.of("subject", "Qwen")).subject()).isEqualTo("qwen-app");
		assertThat(known(Map.of("subject", "Qwen", "metric", "downloads_all_time")).subject()).isEqualTo("qwen");
	}

	@Test
	void anUnknownSubjectWaits() {
		assertThat(read(Map.of("subject", "Nobody"))).isInstanceOf(Reading.Unresolved.class);
	}

	@Test
	void anAmbiguousSubjectIsRefusedWithItsCandidates() {
		assertThat(reason(Map.of("subject", "Twin")))
			.isEqualTo("subject: \"Twin\" could be any of twin-one, twin-two; write the id");
	}

	@Test
	void aMetricThatDoesNotApplyIsRefused() {
		assertThat(reason(Map.of("subject", "alibaba")))
			.isEqualTo("metric: monthly_active_users does not apply to the organization \"alibaba\", only to app");
	}

	@Test
	void aShareWithoutDenominatorSaysNothing() {
		Map<String, String> share = Map.of("subject", "qwen", "metric", "token_share", "value", "30%");

		assertThat(reason(share)).isEqualTo("qualifiers: a share of token_share says nothing without denominator=…");
		assertThat(reason(Map.of("measure", "share", "value", "3%"))).contains("denominator");
		Map<String, String> complete = new HashMap<>(share);
		complete.put("qualifiers", "denominator=openrouter_all_tokens");
		assertThat(known(complete).measure()).isEqualTo("share");
	}

	@Test
	void aFigureWithoutPeriodIsOfTheMonthItWasPublishedIfNoMoreIsKnown() {
		Observation observation = known(
				Map.of("periodBasis", "published", "publishedAt", "2025-11", "periodStart", ""));

		assertThat(observation.period().start()).isEqualTo("2025-11-01");
		assertThat(observation.period().end()).isEqualTo("2025-11-30");
	}

	@Test
	void aFigureWithoutPeriodIsOfTheDayItWasPublished() {
		Map<String, String> values = new HashMap<>(Map.of("periodBasis", "published", "publishedAt", "2025-12-04"));
		values.put("periodStart", "");

		Observation observation = known(values);

		assertThat(observation.period().start()).isEqualTo("2025-12-04").isEqualTo(observation.period().end());
	}

	@Test
	void aLocatorOfTheWriterStandsBehindOurs() {
		assertThat(known(Map.of("locator", "page 4")).locator()).isEqualTo("row=2; page 4");
		assertThat(known(Map.of("locator", "row=99")).locator()).isEqualTo("row=2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "subject | - | subject: is missing",
			"value | - | value: is missing", "source | - | source: is missing", "metric | - | metric: is missing",
			"periodStart | - | periodStart: is missing",
			"metric | users_of_mars | metric: \"users_of_mars\" is not in the", "value | abc | value: \"abc\"",
			"value | -5 | value: \"-5\" is below zero", "value | 1.5 | value: 1.5 is not a whole number",
			"value | 99999999999999999999 | value: ",
			"value | 149% | value: \"149%\" does not fit the level of monthly_active_users, which is in users",
			"value | RMB 3 | value: \"RMB 3\" does not fit", "unit | downloads | unit: \"downloads\" does not fit",
			"valueMax | 5 | valueMax: 5 is below the value 18340000", "comparator | roughly | comparator: \"roughly\"",
			"comparator | range | comparator: \"range\" needs a valueMax",
			"measure | growth | measure: \"growth\" is none of", "measure | rank | value: ",
			"periodEnd | 2025-10 | periodEnd: \"2025-10\" is before", "periodStart | soon | periodStart: \"soon\"",
			"periodStart | 2026-01 | periodStart: 2026-01-01 had not begun",
			"periodBasis | guessed | periodBasis: \"guessed\"", "qualifiers | panel | qualifiers: \"panel\"",
			"source | South China | source: \"South China\"", "rootSource | A! | rootSource: \"A!\"",
			"url | javascript:alert(1) | url: \"javascript:alert(1)\"",
			"publishedAt | 2030-01-01 | publishedAt: \"2030-01-01\" is in the future",
			"basis | heard | basis: \"heard\" is none of measured, reported", "status | Z | status: \"Z\" is none of",
			"modality | maybe | modality: \"maybe\"" })
	void whatDoesNotFitIsRefusedNamingColumnAndValue(String column, String value, String reason) {
		Map<String, String> values = new HashMap<>();
		values.put(column, (value != null) ? value : "");

		assertThat(reason(values)).startsWith(reason);
	}

	@Test
	void hostileValuesAreRefusedShortly() {
		assertThat(reason(Map.of("subject", "x".repeat(60_000))))
			.isEqualTo("subject: is 60000 characters long, at most 200 fit");
		assertThat(reason(Map.of("subject", "a\u0000b"))).isEqualTo("subject: holds a control character");
		assertThat(reason(Map.of("measure", "y".repeat(200)))).hasSizeLessThan(250);
	}

	private static Map<String, String> price(String value, String unit) {
		return Map.of("subject", "Qwen/Qwen3-8B", "metric", "price_per_million_input_tokens", "value", value, "unit",
				unit);
	}

	private Observation known(Map<String, String> values) {
		Reading reading = read(values);
		assertThat(reading).isInstanceOf(Reading.Known.class);
		return ((Reading.Known) reading).observation();
	}

	private String reason(Map<String, String> values) {
		Reading reading = read(values);
		assertThat(reading).isInstanceOf(Reading.Refused.class);
		return ((Reading.Refused) reading).reason();
	}

	private Reading read(Map<String, String> changed) {
		Map<String, String> values = new HashMap<>(Map.of("subject", "qwen-app", "metric", "monthly_active_users",
				"value", "18.34M", "periodStart", "2025-11", "source", "scmp"));
		values.putAll(changed);
		values.values().removeIf(String::isEmpty);
		return this.reader.read(values, "row=2");
	}

	private static Registry withTwins() {
		Registry sample = SampleRegistry.registry();
		List<Subject> subjects = new java.util.ArrayList<>(sample.subjects());
		for (String id : List.of("twin-one", "twin-two")) {
			subjects.add(new Subject(id, "app", "Twin", Map.of(), List.of(), List.of(), List.of(), null, null));
		}
		return new Registry(1, subjects, sample.metrics(), sample.groups(), sample.continuity(), sample.sources());
	}

}
