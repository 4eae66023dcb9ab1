package dev.groundswell.report.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a figure was counted, told after its period: populations, hubs, averages and peaks.
 * A qualifier without a phrase here is told by its own words rather than dropped.
 */
final class Counting {

	/** Told elsewhere in the sentence, or by the attribution. */
	private static final Set<String> TOLD = Set.of("panel", "denominator", "list", "router", "window", "horizon",
			"years", "term", "fixing", "consecutive_quarters", "region", "hub", "per", "statistic");

	private static final Map<String, String> PHRASES = Map.ofEntries(
			Map.entry("population=atom_mainline", "counting the mainline models ATOM tracks"),
			Map.entry("population=atom_1100_models", "counting about 1,100 models ATOM tracks"),
			Map.entry("population=six_providers", "counting six leading providers"),
			Map.entry("platform=all", "counting all platforms"), Map.entry("platform=web", "counting the web alone"),
			Map.entry("breakdown=size_1b_to_9b", "counting models of 1B to 9B parameters alone"),
			Map.entry("scope=openai_services", "counting all services of OpenAI"),
			Map.entry("counting=first_month", "counting its first month"),
			Map.entry("counting=since_launch", "counting from its launch"),
			Map.entry("counting=total", "counting all parameters"),
			Map.entry("counting=active", "counting the active parameters"),
			Map.entry("counting=repositories_with_tag", "counting all repositories that carry its tag"));

	private static final Set<String> SILENT = Set.of("platform=app", "breakdown=region", "breakdown=total",
			"scope=world");

	private static final Map<String, String> STATISTICS = Map.of("mean", " on average", "monthly_mean",
			" as an average of its months", "quarter_mean", " as an average of the quarter", "peak", " at its peak",
			"peak_week", " in the peak week", "peak_day", " on its peak day", "lowest_week", " in the lowest week");

	private Counting() {
	}

	/**
	 * Directly after the noun: " in China", " on Hugging Face", " a day", " on average".
	 */
	static String place(Figure figure) {
		StringBuilder place = new StringBuilder();
		if (!figure.qualifier("per").isEmpty()) {
			place.append(" a ").append(Phrases.words(figure.qualifier("per")));
		}
		if (!figure.qualifier("region").isEmpty()) {
			place.append(Phrases.scope(figure.qualifier("region")));
		}
		if (!figure.qualifier("hub").isEmpty()) {
			place.append(" on ")
				.append(figure.qualifier("hub").equals("hugging_face") ? "Hugging Face"
						: Phrases.words(figure.qualifier("hub")));
		}
		if (!figure.qualifier("router").isEmpty() && figure.qualifier("denominator").isEmpty()) {
			String router = figure.qualifier("router");
			place.append(" on ").append(router.equals("openrouter") ? "OpenRouter" : Phrases.words(router));
		}
		String statistic = figure.qualifier("statistic");
		return place
			.append(STATISTICS.getOrDefault(statistic, statistic.isEmpty() ? "" : ", " + Phrases.words(statistic)))
			.toString();
	}

	/** After the period, each after a comma. */
	static String tail(Figure figure) {
		List<String> parts = new ArrayList<>();
		figure.qualifiers().forEach((key, value) -> {
			String written = key + "=" + value;
			if (PHRASES.containsKey(written)) {
				parts.add(PHRASES.getOrDefault(written, ""));
			}
			else if (!TOLD.contains(key) && !SILENT.contains(written)) {
				parts.add((key.equals("counting") ? "counting " : Phrases.words(key) + " ") + Phrases.words(value));
			}
		});
		String quarters = figure.qualifier("consecutive_quarters");
		if (quarters.matches("[1-9][0-9]?")) {
			parts.add(String.format(Locale.ROOT, "for the %s quarter in a row",
					Numbers.place(Integer.parseInt(quarters))));
		}
		return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
	}

}
