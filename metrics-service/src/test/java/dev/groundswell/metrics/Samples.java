package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import dev.groundswell.metrics.meter.Meters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/** Published figures the tests are about, and tiny builders. */
public final class Samples {

	private Samples() {
	}

	/** The registry of the tests. */
	public static String registry() {
		try {
			return new ClassPathResource("registry.json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The registry of the tests with one more metric, stated every day. */
	public static String registryWithDaily(String metric, String unit, String behaviour) {
		return registry().replaceFirst("\"metrics\": \\[", """
				"metrics": [{"id": "%s", "name": "%s", "unit": "%s", "behaviour": "%s", "interval": "day"},"""
			.formatted(metric, metric, unit, behaviour));
	}

	/** A count of a subject on a day, published that day. */
	public static Observation daily(String subject, String metric, String day, long value) {
		return users(subject, "hub", "2025-01", value).metric(metric, "times", 0)
			.qualifiers("")
			.period(day, day)
			.published(day + "T12:00:00")
			.basis("measured", "");
	}

	/** Monthly users of an app as its panel states them. */
	public static Observation users(String app, String panel, String month, long value) {
		var first = LocalDate.parse(month + "-01");
		var after = first.plusMonths(1);
		return new Observation(app, "monthly_active_users", "level", value, null, 0, "users", "exact", first.toString(),
				after.minusDays(1).toString(), null, "panel=" + panel, panel, panel, after.plusDays(3) + "T00:00:00",
				"reported", "A", "asserted");
	}

	/** All-time downloads of a subject at the end of a month. */
	public static Observation downloads(String subject, String month, long value) {
		return users(subject, "atom", month, value).metric("downloads_all_time", "downloads", 0).qualifiers("");
	}

	/** A whole log of published figures, in one segment. */
	public static LogWriter.Sealed log(Path directory) {
		var log = new LogWriter(directory).registry(1, registry());
		log.observation(users("chatgpt", "aicpb", "2025-11", 775_570_000))
			.observation(users("doubao", "aicpb", "2025-11", 167_910_000))
			.observation(users("gemini-app", "aicpb", "2025-11", 88_920_000))
			.observation(users("qwen-app", "aicpb", "2025-11", 18_340_000).source("scmp"))
			.observation(
					users("qwen-app", "aicpb", "2025-11", 149).measure("growth_mom", "percent", "149").source("scmp"))
			.observation(users("qwen-app", "aicpb", "2025-11", 24).metric("rank", "rank", 0)
				.measure("rank", "rank", "24")
				.qualifiers("list=monthly_active_users;panel=aicpb;scope=world")
				.scale(0, 24)
				.source("scmp"))
			.observation(users("deepseek-app", "aicpb", "2025-02", 61_810_000))
			.observation(users("deepseek-app", "xsignal", "2025-02", 145_510_000))
			.observation(users("qwen-app", "", "2025-12", 30_000_000).qualifiers("")
				.source("techpost")
				.comparator("approx")
				.period("2025-12-01", "2025-12-10")
				.published("2025-12-15T00:00:00"))
			.observation(users("qwen-app", "", "2025-12", 149).qualifiers("")
				.source("techpost")
				.measure("growth_unspecified", "percent", "149")
				.period("2025-12-01", "2025-12-10")
				.published("2025-12-15T00:00:00"))
			.observation(users("chatgpt", "aicpb", "2025-12", 884_000_000))
			.observation(users("doubao", "aicpb", "2025-12", 163_000_000))
			.observation(users("deepseek-app", "aicpb", "2025-12", 131_000_000))
			.observation(users("deepseek-app", "aicpb", "2025-12", 0).measure("growth_mom", "percent", "89.54"))
			.observation(downloads("qwen", "2025-08", 250_000_000))
			.observation(downloads("llama", "2025-08", 310_000_000))
			.observation(downloads("qwen", "2025-09", 325_000_000))
			.observation(downloads("llama", "2025-09", 320_000_000))
			.observation(downloads("qwen", "2026-03", 942_100_000))
			.observation(downloads("llama", "2026-03", 476_000_000))
			.observation(downloads("all-models", "2026-03", 2_040_000_000L))
			.observation(share("2025-07", "30", "openrouter_all_tokens"))
			.observation(share("2026-01", "72.7", "openrouter_top10_open_tokens").rootSource("atom"))
			.observation(money("CNY", "380000000000", "alibaba"))
			.observation(money("USD", "54000000000", "techpost").published("2025-12-15T00:00:00"))
			.observation(rate("2025-02-21", "7.1696"))
			.observation(rate("2025-02-24", "7.1726"))
			.observation(rate("2025-12-15", "7.0656"));
		return log.seal();
	}

	/** A share of tokens of Chinese models, in percent. */
	public static Observation share(String month, String percent, String denominator) {
		return users("china", "openrouter", month, 0).metric("token_share", "percent", 6)
			.measure("share", "percent", percent)
			.qualifiers("denominator=" + denominator);
	}

	/** The three-year pledge in a currency. */
	public static Observation money(String currency, String amount, String source) {
		return users("alibaba", "", "2025-02", 0).metric("investment", currency, 2)
			.scale(2, new BigDecimal(amount).movePointRight(2).longValueExact())
			.qualifiers("")
			.source(source)
			.period("2025-02-24", "2025-02-24")
			.published("2025-02-24T00:00:00")
			.modality("commitment");
	}

	/** Yuan for a dollar on a day. */
	public static Observation rate(String day, String rate) {
		return users("usd-cny", "ecb", "2025-02", 0).metric("exchange_rate", "rate", 6)
			.measure("level", "rate", rate)
			.qualifiers("")
			.period(day, day)
			.published(day + "T15:00:00");
	}

	/** A row of the log. */
	public record Observation(String subject, String metric, String measure, long value, @Nullable Long valueMax,
			int scale, String unit, String comparator, String from, String to, @Nullable String periodBasis,
			String qualifiers, String source, String rootSource, String published, String basis, String status,
			String modality) {

		public Observation metric(String metric, String unit, int scale) {
			return new Observation(this.subject, metric, this.measure, this.value, this.valueMax, scale, unit,
					this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, this.modality);
		}

		/** A measure with six decimals. */
		public Observation measure(String measure, String unit, String value) {
			return new Observation(this.subject, this.metric, measure,
					new BigDecimal(value).movePointRight(6).longValueExact(), this.valueMax, 6, unit, this.comparator,
					this.from, this.to, this.periodBasis, this.qualifiers, this.source, this.rootSource, this.published,
					this.basis, this.status, this.modality);
		}

		public Observation scale(int scale, long value) {
			return new Observation(this.subject, this.metric, this.measure, value, this.valueMax, scale, this.unit,
					this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, this.modality);
		}

		public Observation value(long value) {
			return scale(this.scale, value);
		}

		public Observation qualifiers(String qualifiers) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, this.periodBasis, qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, this.modality);
		}

		/** Who prints it; also its root where it has none. */
		public Observation source(String source) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, source,
					this.rootSource.isEmpty() ? source : this.rootSource, this.published, this.basis, this.status,
					this.modality);
		}

		/** Who the figure goes back to. */
		public Observation rootSource(String rootSource) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					rootSource, this.published, this.basis, this.status, this.modality);
		}

		public Observation comparator(String comparator) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, this.modality);
		}

		/** A range up to an upper end, in the scale of its value. */
		public Observation range(long valueMax) {
			return new Observation(this.subject, this.metric, this.measure, this.value, valueMax, this.scale, this.unit,
					"range", this.from, this.to, this.periodBasis, this.qualifiers, this.source, this.rootSource,
					this.published, this.basis, this.status, this.modality);
		}

		public Observation period(String from, String to) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, from, to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, this.modality);
		}

		public Observation published(String published) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, published, this.basis, this.status, this.modality);
		}

		public Observation basis(String basis, String periodBasis) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, periodBasis.isEmpty() ? null : periodBasis,
					this.qualifiers, this.source, this.rootSource, this.published, basis, this.status, this.modality);
		}

		public Observation modality(String modality) {
			return new Observation(this.subject, this.metric, this.measure, this.value, this.valueMax, this.scale,
					this.unit, this.comparator, this.from, this.to, this.periodBasis, this.qualifiers, this.source,
					this.rootSource, this.published, this.basis, this.status, modality);
		}

	}

	/** Meters that nobody reads. */
	public static Meters meters() {
		return new Meters(new SimpleMeterRegistry(), ObservationRegistry.NOOP);
	}

}
