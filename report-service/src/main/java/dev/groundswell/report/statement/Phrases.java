package dev.groundswell.report.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary: how metrics, subjects, wholes and scopes are called in a sentence. An
 * id not listed falls back to its registered name, so that a new metric reads plainly
 * before it reads well.
 */
final class Phrases {

	private static final String STOCK = "{s} had {n} {noun}{where} {during}";

	private static final String CUMULATIVE = "{s} had been downloaded {n} times{where} {by}";

	private static final String FLOW = "{s} saw {n} {noun}{where} {during}";

	private static final String TOKENS = "{s} processed {n} {noun}{where} {during}";

	private static final Map<String, String> NOUNS = Map.ofEntries(
			Map.entry("monthly_active_users", "monthly active users"),
			Map.entry("weekly_active_users", "weekly active users"),
			Map.entry("daily_active_users", "daily active users"), Map.entry("paying_users", "paying users"),
			Map.entry("business_users", "business users"), Map.entry("enterprise_customers", "enterprise customers"),
			Map.entry("users", "users"), Map.entry("app_downloads", "app downloads"),
			Map.entry("cumulative_downloads", "cumulative downloads"),
			Map.entry("downloads_all_time", "cumulative downloads"), Map.entry("downloads_per_period", "downloads"),
			Map.entry("downloads_30d", "downloads in thirty days"), Map.entry("derivative_count", "derived models"),
			Map.entry("derivative_share", "new derived models"), Map.entry("token_volume", "tokens"),
			Map.entry("token_share", "tokens"), Map.entry("web_visits", "web visits"),
			Map.entry("traffic_share", "web visits"), Map.entry("download_share", "downloads"),
			Map.entry("stars", "stars"), Map.entry("likes", "likes"), Map.entry("pulls", "pulls"),
			Map.entry("hosted_models", "hosted models"));

	private static final Set<String> STOCKS = Set.of("monthly_active_users", "weekly_active_users",
			"daily_active_users", "users", "paying_users", "business_users", "enterprise_customers", "derivative_count",
			"stars", "likes", "hosted_models");

	private static final Set<String> FLOWS = Set.of("downloads_per_period", "downloads_30d", "web_visits", "pulls",
			"token_volume", "app_downloads");

	private static final Map<String, String> WHOLES = Map.ofEntries(
			Map.entry("openrouter_all_tokens", "all tokens on OpenRouter"),
			Map.entry("openrouter_top10_open_tokens", "the tokens of the ten most used open models on OpenRouter"),
			Map.entry("hf_mainline_downloads", "downloads of mainline open models on Hugging Face"),
			Map.entry("hf_all_downloads", "all model downloads on Hugging Face"),
			Map.entry("new_derivatives", "newly derived models on Hugging Face"),
			Map.entry("new_fine_tuned_models", "new fine-tuned models on Hugging Face"),
			Map.entry("new_language_models", "new language models"),
			Map.entry("atom_mainline_over_250b",
					"downloads of mainline open models of more than 250B parameters on Hugging Face"),
			Map.entry("hf_all_downloads_12m", "all model downloads on Hugging Face"),
			Map.entry("hf_downloads_past_year", "model downloads on Hugging Face"),
			Map.entry("ai_app_downloads", "downloads of AI apps"),
			Map.entry("generative_ai_users", "users of generative AI"),
			Map.entry("chatbot_web_visits", "web visits to AI chatbots"));

	private static final Map<String, String> PERIODS = Map.of("growth_mom", "month on month", "growth_yoy",
			"year on year", "growth_wow", "week on week", "growth_qoq", "quarter on quarter", "growth_unspecified",
			"over a period its source does not state");

	private Phrases() {
	}

	/** The clause for a level. */
	static String level(Figure figure) {
		if (figure.unit().equals("percent")) {
			return "{s} stood at {n} of {whole}{where} {during}";
		}
		if (Numbers.isCurrency(figure.unit())) {
			return figure.metric().equals("investment") ? "{s} invested {n} {during}"
					: "{s} reported {n} of {noun} {during}";
		}
		if (isCumulative(figure)) {
			return CUMULATIVE;
		}
		if (figure.metric().equals("token_volume")) {
			return TOKENS;
		}
		return FLOWS.contains(figure.metric()) ? FLOW
				: STOCKS.contains(figure.metric()) ? STOCK : "{s} stood at {n} {noun}{where} {during}";
	}

	/** Stocks that only grow are told by their end, not by their span. */
	static boolean isCumulative(Figure figure) {
		return figure.metric().equals("cumulative_downloads") || figure.metric().equals("downloads_all_time");
	}

	static String when(Figure figure) {
		return isCumulative(figure) ? Periods.by(figure) : Periods.during(figure);
	}

	static String noun(Figure figure) {
		return noun(figure.metric(), figure.metricName());
	}

	private static String noun(String metric, String name) {
		return NOUNS.getOrDefault(metric, plain(name.isBlank() ? words(metric) : name));
	}

	/** What a list orders by, named by metric id or by a title. */
	static String nounOf(String metric) {
		return noun(metric, words(metric));
	}

	/** Who did it: "the Qwen app", "models from China", "Qwen models". */
	static String actor(Figure figure) {
		boolean ofModels = figure.metric().contains("download") && !figure.metric().startsWith("app_")
				|| figure.metric().startsWith("token");
		if (ofModels) {
			switch (figure.subjectKind()) {
				case "region" -> {
					return "models from " + name(figure);
				}
				case "organization" -> {
					return "models published by " + name(figure);
				}
				case "family" -> {
					return name(figure) + " models";
				}
				default -> {
				}
			}
		}
		return name(figure);
	}

	/** A name with the article English wants. */
	static String name(Figure figure) {
		return name(figure.subjectName());
	}

	static String name(String name) {
		boolean article = name.endsWith(" app") || name.startsWith("United ") || name.equals("USA") || name.equals("US")
				|| name.equals("European Union");
		if (article) {
			return "the " + name;
		}
		return name.startsWith("Open models") ? "o" + name.substring(1) : name;
	}

	/** The denominator of a share, named in full. */
	static String whole(Figure figure) {
		String id = figure.qualifier("denominator");
		return WHOLES.getOrDefault(id, id.isEmpty() ? "a whole its source does not name" : words(id));
	}

	/** What a growth is measured against: "month on month". */
	static String against(Figure growth) {
		if (growth.unit().equals("multiple")) {
			return switch (growth.measure()) {
				case "growth_yoy" -> "of a year before";
				case "growth_mom" -> "of a month before";
				case "growth_wow" -> "of a week before";
				default -> "of a time its source does not state";
			};
		}
		return PERIODS.getOrDefault(growth.measure(), "over an unstated period");
	}

	/** The length of what a growth spans: "month". */
	static String unitOf(Figure growth) {
		return switch (growth.measure()) {
			case "growth_mom" -> "month";
			case "growth_yoy" -> "year";
			case "growth_wow" -> "week";
			case "growth_qoq" -> "quarter";
			default -> "unstated period";
		};
	}

	/** Where a list looks: " worldwide", " in China", or nothing. */
	static String scope(String scope) {
		return switch (scope.toLowerCase(Locale.ROOT)) {
			case "" -> "";
			case "world", "global", "worldwide" -> " worldwide";
			case "china", "cn" -> " in China";
			case "us", "usa", "united_states" -> " in the United States";
			default -> " in " + words(scope);
		};
	}

	/** What is ranked beside it: "AI app", "model family". */
	static String kind(Figure figure) {
		return switch (figure.subjectKind()) {
			case "app" -> "AI app";
			case "family" -> figure.qualifier("list").contains("open") ? "open model family" : "model family";
			case "" -> "subject";
			default -> figure.subjectKind();
		};
	}

	/** An id as words: {@code speech_understanding}. */
	static String words(String id) {
		String words = id.replace('_', ' ').strip();
		return words.replaceAll("\\bai related\\b", "AI-related").replaceAll("\\bai\\b", "AI");
	}

	/**
	 * A title inside a sentence: "Token volume" loses its capital, "API calls" keeps it.
	 */
	static String plain(String title) {
		return (title.length() > 1 && Character.isLowerCase(title.charAt(1)))
				? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}

}
