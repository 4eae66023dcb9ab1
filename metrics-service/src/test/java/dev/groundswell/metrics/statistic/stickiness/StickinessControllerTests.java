package dev.groundswell.metrics.statistic.stickiness;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundswell.metrics.ModelRegistry;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.FigureId;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.answer.PageParameters;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.statistic.Recall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.groundswell.metrics.Samples.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StickinessControllerTests {

	private static final String REGISTRY = new ModelRegistry().subject("chatgpt", "app", null)
		.subject("doubao", "app", null)
		.metric("monthly_active_users", "users", "level", "month")
		.metric("daily_active_users", "users", "level", "day")
		.json();

	@TempDir
	Path directory;

	private static Samples.Observation daily(String panel, String day, long value) {
		return users("chatgpt", panel, "2025-11", value).metric("daily_active_users", "users", 0).period(day, day);
	}

	private static Samples.Observation monthly(String panel, long value) {
		return users("chatgpt", panel, "2025-11", value);
	}

	/** Users of the first days of November: 100, 101, 102 … */
	private static Stream<Samples.Observation> days(int count) {
		var first = LocalDate.parse("2025-11-01");
		return IntStream.range(0, count).mapToObj((i) -> daily("aicpb", first.plusDays(i).toString(), 100 + i));
	}

	private List<StickinessFigure> stickiness(StickinessParameters parameters, Stream<Samples.Observation> rows) {
		try (var log = new SmallLog(this.directory, REGISTRY, rows.toList())) {
			return new StickinessController(log.questions(), log.reader())
				.stickiness(parameters, MomentParameters.NONE, PageParameters.NONE)
				.items();
		}
	}

	private List<StickinessFigure> stickiness(Stream<Samples.Observation> rows) {
		return stickiness(StickinessParameters.NONE, rows);
	}

	@Test
	void meanOfAllDaysOverTheMonth() {
		assertThat(stickiness(Stream.concat(Stream.of(monthly("aicpb", 300)), days(30)))).singleElement()
			.satisfies((line) -> {
				assertThat(line.stickiness()).isEqualTo("0.381667").isEqualTo(line.figure().value());
				assertThat(line.dailyUsers()).isEqualTo("114");
				assertThat(line.window()).isEqualTo("calendar");
				assertThat(line.figure().status()).isEqualTo("A");
				assertThat(line.figure().evidenceCount()).isEqualTo(31);
			});
	}

	@Test
	void meanOfSomeDaysIsAnEstimate() {
		assertThat(stickiness(Stream.concat(Stream.of(monthly("aicpb", 300)), days(10)))).singleElement()
			.satisfies((line) -> {
				assertThat(line.stickiness()).isEqualTo("0.348333");
				assertThat(line.figure().status()).isEqualTo("E");
				assertThat(line.figure().notes()).containsExactly("mean of 10 of 30 days");
			});
	}

	@Test
	void fewDaysAreUnreliable() {
		assertThat(stickiness(Stream.concat(Stream.of(monthly("aicpb", 300)), days(6)))).singleElement()
			.extracting((line) -> line.figure().status())
			.isEqualTo("U");
	}

	@Test
	void statedForTheMonthGoesBeforeSomeDays() {
		var stated = daily("aicpb", "2025-11-01", 150).period("2025-11-01", "2025-11-30");

		assertThat(stickiness(Stream.concat(Stream.of(monthly("aicpb", 300), stated), days(10)))).singleElement()
			.satisfies((line) -> {
				assertThat(line.stickiness()).isEqualTo("0.500000");
				assertThat(line.dailyBasis()).isEqualTo("stated");
				assertThat(line.figure().notes())
					.containsExactly("daily users as stated for the whole month, not the mean of its days");
			});
	}

	@Test
	void vendorsAreNeverMixed() {
		assertThat(stickiness(Stream.of(monthly("xsignal", 300), daily("aicpb", "2025-11-03", 100)))).singleElement()
			.satisfies((line) -> {
				assertThat(line.stickiness()).isNull();
				assertThat(line.figure().value()).isEqualTo("300");
				assertThat(line.figure().status()).isEqualTo("N");
				assertThat(line.reason()).contains("never mixed", "aicpb (panel=aicpb)");
			});
	}

	@Test
	void scopesOfOneVendorAreNotMixedEither() {
		assertThat(stickiness(Stream.of(monthly("aicpb", 300),
				daily("aicpb", "2025-11-03", 100).qualifiers("panel=aicpb;scope=china"))))
			.singleElement()
			.extracting(StickinessFigure::reason)
			.asString()
			.contains("scope=china");
	}

	@Test
	void otherMonthsDoNotServe() {
		assertThat(stickiness(Stream.of(monthly("aicpb", 300), daily("aicpb", "2025-12-01", 100)))).singleElement()
			.extracting(StickinessFigure::reason)
			.isEqualTo("no daily users are stated for 2025-11-01/2025-11-30 by this vendor");
	}

	@Test
	void trailingWindowTakesItsOwnDays() {
		assertThat(stickiness(
				Stream.concat(Stream.of(monthly("aicpb", 300).period("2025-10-08", "2025-11-06")), days(30))))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.window()).isEqualTo("trailing");
				assertThat(line.days()).isEqualTo(6);
				assertThat(line.stickiness()).isEqualTo("0.341667");
			});
	}

	@Test
	void moreDailyThanMonthlyUsersCannotBe() {
		assertThat(stickiness(Stream.of(monthly("aicpb", 99), daily("aicpb", "2025-11-03", 100)))).singleElement()
			.extracting(StickinessFigure::reason)
			.asString()
			.startsWith("more daily than monthly users");
	}

	@Test
	void noMonthlyUsersAreNoDenominator() {
		assertThat(stickiness(Stream.of(monthly("aicpb", 0), daily("aicpb", "2025-11-03", 0)))).singleElement()
			.extracting(StickinessFigure::reason)
			.isEqualTo("there are no monthly users");
	}

	@Test
	void subjectWithoutDailyUsersIsShownOnlyWhenNamed() {
		assertThat(stickiness(Stream.of(monthly("aicpb", 300)))).isEmpty();
		assertThat(stickiness(new StickinessParameters(List.of("chatgpt"), null, null, null, null),
				Stream.of(monthly("aicpb", 300))))
			.singleElement()
			.extracting(StickinessFigure::reason)
			.isEqualTo("no daily users are stated");
	}

	@Test
	void parametersNarrow() {
		var rows = List.of(monthly("aicpb", 300), monthly("xsignal", 500), daily("aicpb", "2025-11-03", 100),
				daily("xsignal", "2025-11-03", 100), users("chatgpt", "aicpb", "2025-12", 400));

		assertThat(stickiness(new StickinessParameters(null, "xsignal", null, null, null), rows.stream()))
			.singleElement()
			.extracting(StickinessFigure::stickiness)
			.isEqualTo("0.200000");
		assertThat(stickiness(new StickinessParameters(null, null, "panel=aicpb", null, "2025-12-06"), rows.stream()))
			.singleElement()
			.extracting((line) -> line.figure().periodEnd().toString())
			.isEqualTo("2025-11-30");
		assertThat(stickiness(new StickinessParameters(null, null, "", null, null), rows.stream())).isEmpty();
	}

	@Test
	void figureIsComputedAnewFromItsId() {
		try (var log = new SmallLog(this.directory, REGISTRY,
				Stream.concat(Stream.of(monthly("aicpb", 300), monthly("xsignal", 7)), days(10)).toList())) {
			var controller = new StickinessController(log.questions(), log.reader());

			assertThat(controller.stickiness(StickinessParameters.NONE, MomentParameters.NONE, PageParameters.NONE)
				.items()).hasSize(2).allSatisfy((line) -> {
					var id = FigureId.parse(line.figure().id()).orElseThrow();
					var key = log.store().series(id.series()).orElseThrow();
					var moment = log.questions().moment(new MomentParameters(id.asOf().toString(), null));
					assertThat(controller.recompute(new Recall(id.variant(), key, id.period(), moment))).contains(line);
				});
		}
	}

	@Test
	void badDayIsNamed() {
		assertThatExceptionOfType(RequestException.InvalidParameter.class)
			.isThrownBy(() -> stickiness(new StickinessParameters(null, null, null, null, "2025-13-01"),
					Stream.of(monthly("aicpb", 300))));
	}

}
