package dev.groundswell.metrics.statistic.price;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.Items;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tokens 600, 300 and 100 million at 1 and 3, 10 and 30, 0 and 0 dollars; by hand:
 * blended 1.5, 15 and 0, list values 900, 4500 and 0.
 */
class PriceControllerTests {

	@TempDir
	Path directory;

	private final ModelRegistry registry = new ModelRegistry().model("cheap", null)
		.model("dear", null)
		.model("free", null)
		.model("unpriced", null)
		.subject("all", "model", null)
		.with("groups", List.of("all-tracked"))
		.metric("token_volume", "tokens", "flow", "month")
		.metric("price_per_million_input_tokens", "price", "rate", "month")
		.metric("price_per_million_output_tokens", "price", "rate", "month")
		.metric("stars", "stars", "counter", "day");

	private final List<Samples.Observation> observations = new ArrayList<>();

	private static Samples.Observation tokens(String subject, long millions) {
		return users(subject, "", "2025-11", millions * 1_000_000).metric("token_volume", "tokens", 0)
			.qualifiers("")
			.source("openrouter");
	}

	private static List<Samples.Observation> price(String subject, String source, String day, long inCents,
			long outCents) {
		return List.of(price(subject, source, day, "input", inCents), price(subject, source, day, "output", outCents));
	}

	private static Samples.Observation price(String subject, String source, String day, String what, long cents) {
		return exactPrice(subject, source, day, what, cents * 10_000);
	}

	private static Samples.Observation exactPrice(String subject, String source, String day, String what,
			long millionths) {
		return users(subject, "", "2025-11", millionths).metric("price_per_million_" + what + "_tokens", "USD", 6)
			.qualifiers("")
			.source(source)
			.period(day, day)
			.published(day + "T00:00:00");
	}

	private void market() {
		this.observations.addAll(List.of(tokens("cheap", 600), tokens("dear", 300), tokens("free", 100)));
		this.observations.addAll(price("cheap", "openrouter", "2025-10-01", 100, 300));
		this.observations.addAll(price("dear", "openrouter", "2025-11-30", 1000, 3000));
		this.observations.addAll(price("free", "openrouter", "2025-10-01", 0, 0));
	}

	private Items<PriceFigure> shares(PriceParameters parameters) {
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			return controller(log).shares(parameters, MomentParameters.NONE, PageParameters.NONE);
		}
	}

	private static PriceController controller(SmallLog log) {
		return new PriceController(log.questions(), log.populations(), log.reader());
	}

	private static PriceParameters parameters(@Nullable String inputShare, @Nullable String priceSource,
			String... subjects) {
		return new PriceParameters(null, inputShare, null, priceSource, null,
				(subjects.length > 0) ? List.of(subjects) : null, null, null, null, null);
	}

	@Test
	void tokensAreWeighedByTheirPrice() {
		market();

		assertThat(shares(PriceParameters.NONE).items())
			.extracting((line) -> line.figure().subject(), PriceFigure::priceWeightedShare, PriceFigure::tokenShare,
					PriceFigure::listValue, PriceFigure::price, PriceFigure::free)
			.containsExactly(tuple("dear", "83.333333", "30.000000", "4500", "15.000000", false),
					tuple("cheap", "16.666667", "60.000000", "900", "1.500000", false),
					tuple("free", "0.000000", "10.000000", "0", "0.000000", true));
	}

	@Test
	void everyShareIsAnEstimateThatNamesItsAssumption() {
		market();

		assertThat(shares(PriceParameters.NONE).items()).allSatisfy((line) -> {
			assertThat(line.figure().status()).isEqualTo("E");
			assertThat(line.figure().value()).isEqualTo(line.priceWeightedShare());
			assertThat(line.figure().notes().getFirst()).contains("0.75 of the tokens taken to be input");
			assertThat(line.figure().evidenceCount()).isEqualTo(9);
			assertThat(line.inputShare()).isEqualTo("0.75");
			assertThat(line.allListValue()).isEqualTo("5400");
			assertThat(line.uncoveredTokenShare()).isEqualTo("0.000000");
		});
	}

	@Test
	void assumptionMovesThePrice() {
		market();

		assertThat(shares(parameters("0", null, "dear")).items()).singleElement().satisfies((line) -> {
			assertThat(line.price()).isEqualTo("30.000000");
			assertThat(line.listValue()).isEqualTo("9000");
		});
	}

	@Test
	void fractionsOfACentCount() {
		market();
		this.observations.add(exactPrice("cheap", "openrouter", "2025-11-15", "input", 75_000));
		this.observations.add(exactPrice("cheap", "openrouter", "2025-11-15", "output", 300_001));

		assertThat(shares(parameters("0.5", null, "cheap")).items()).singleElement().satisfies((line) -> {
			assertThat(line.inputPrice()).isEqualTo("0.075");
			assertThat(line.outputPrice()).isEqualTo("0.300001");
			assertThat(line.listValue()).isEqualTo("112.5");
		});
	}

	@Test
	void tokensWithoutPriceAreUncovered() {
		market();
		this.observations.add(tokens("unpriced", 250));
		this.observations.add(price("unpriced", "openrouter", "2025-10-01", "input", 100));

		assertThat(shares(PriceParameters.NONE).items()).hasSize(3).allSatisfy((line) -> {
			assertThat(line.uncoveredTokenShare()).isEqualTo("20.000000");
			assertThat(line.subjects()).isEqualTo(4);
			assertThat(line.priced()).isEqualTo(3);
		});
		assertThat(shares(parameters(null, null, "unpriced")).items()).singleElement().satisfies((line) -> {
			assertThat(line.priceWeightedShare()).isNull();
			assertThat(line.figure().status()).isEqualTo("N");
			assertThat(line.reason()).isEqualTo("no list price in USD by 2025-11-30");
		});
	}

	@Test
	void declaredTotalIsTheWholeOfTheTokens() {
		market();
		this.observations.add(tokens("all", 2000));

		assertThat(shares(parameters(null, null, "dear")).items()).singleElement().satisfies((line) -> {
			assertThat(line.tokenShare()).isEqualTo("15.000000");
			assertThat(line.tokenWhole()).isEqualTo("all");
			assertThat(line.uncoveredTokenShare()).isEqualTo("50.000000");
			assertThat(line.priceWeightedShare()).isEqualTo("83.333333");
		});
	}

	@Test
	void laterPricesAreNotLookedAt() {
		market();
		this.observations.addAll(price("dear", "openrouter", "2025-12-01", 1, 1));

		assertThat(shares(parameters(null, null, "dear")).items()).singleElement()
			.extracting(PriceFigure::inputPrice)
			.isEqualTo("10");
	}

	@Test
	void listOfTheOneWhoCountsGoesBeforeOthers() {
		market();
		this.observations.addAll(price("dear", "maker", "2025-11-30", 2000, 6000));

		assertThat(shares(parameters(null, null, "dear")).items().getFirst().priceSource()).isEqualTo("openrouter");
		assertThat(shares(parameters(null, "maker", "dear")).items()).singleElement().satisfies((line) -> {
			assertThat(line.priceSource()).isEqualTo("maker");
			assertThat(line.priced()).isEqualTo(1);
			assertThat(line.priceWeightedShare()).isEqualTo("100.000000");
		});
	}

	@Test
	void nothingButFreeHasNoShares() {
		this.observations.add(tokens("free", 100));
		this.observations.addAll(price("free", "openrouter", "2025-10-01", 0, 0));

		assertThat(shares(PriceParameters.NONE).items()).singleElement()
			.extracting(PriceFigure::reason)
			.isEqualTo("everything with a price is free");
	}

	@Test
	void otherCurrenciesAreNotMixed() {
		market();
		var yuan = new PriceParameters(null, null, "CNY", null, null, null, null, null, null, null);

		assertThat(shares(yuan)).satisfies((answer) -> {
			assertThat(answer.items()).isEmpty();
			assertThat(answer.notes()).containsExactly("no tokens with a list price in CNY");
		});
	}

	@Test
	void figuresAreComputedAnewFromTheirIds() {
		market();
		this.observations.add(tokens("unpriced", 250));
		try (var log = new SmallLog(this.directory, this.registry.json(), this.observations)) {
			var controller = controller(log);
			var lines = controller
				.shares(parameters("0.5", null, "dear", "free", "unpriced"), MomentParameters.NONE, PageParameters.NONE)
				.items();

			assertThat(lines).hasSize(3).allSatisfy((line) -> {
				var id = FigureId.parse(line.figure().id()).orElseThrow();
				var key = log.store().series(id.series()).orElseThrow();
				var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), null));
				assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment)))
					.containsExactly(line);
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "inputShare, 1.5", "inputShare, -0.1", "inputShare, x", "currency, dollars", "metric, stars",
			"weekEnding, x" })
	void badParametersAreNamed(String name, String value) {
		market();
		var parameters = new PriceParameters(name.equals("metric") ? value : null,
				name.equals("inputShare") ? value : null, name.equals("currency") ? value : null, null, null, null,
				null, null, null, name.equals("weekEnding") ? value : null);

		assertThatExceptionOfType(RequestException.InvalidParameter.class).isThrownBy(() -> shares(parameters))
			.satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(name));
	}

}
