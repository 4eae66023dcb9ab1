package dev.groundswell.ingest.extraction.claim;

import java.util.Objects;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.Gazetteer;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.name.Mention;

/**
 * Which subject a name stands for: the app or the models of a family, a product for its
 * maker.
 */
final class Naming {

	private static final Pattern AI = Pattern
		.compile("\\b(?:ai|artificial intelligence|genai|copilot|llm|chatbot|models?|openai)\\b|人工智能|大模型|智能");

	private final Gazetteer gazetteer;

	Naming(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The subject that a name stands for where this metric is concerned. */
	String mapped(Draft draft, Mention mention) {
		String metric = draft.metric;
		String name = mention.canonical();
		boolean consumer = metric.matches(
				".*_active_users|users|app_downloads|web_visits|traffic_share|consumer_spending|paying_users|business_users|rank|adoption_rate");
		boolean developers = metric.equals("users") && Metrics.place(draft).in(draft.reading.lower()).startsWith("dev");
		boolean owner = mention.is("organization")
				&& !metric.matches("derivative_.*|download_share|cumulative_downloads");
		boolean model = metric.matches(
				"derivative_.*|cumulative_downloads|downloads_per_period|token_.*|parameter_count|model_count|language_count|download_share");
		if (metric.equals("app_downloads") || metric.equals("consumer_spending")) {
			String phone = this.gazetteer.related(name, "phone");
			boolean said = name.equals("ChatGPT") || name.equals("Sora") || metric.equals("consumer_spending")
					|| draft.reading.clauses()
						.clause(draft.number.start())
						.in(draft.reading.lower())
						.matches("(?s).*\\bapps?\\b(?! stores?).*");
			if (phone != null && said) {
				return phone;
			}
		}
		if (mention.is("organization") && draft.reading.span().in(draft.reading.lower()).contains("ai business")
				&& metric.startsWith("revenue")) {
			return name + " AI business";
		}
		if (metric.equals("rank") && !ranksApps(draft)) {
			return name;
		}
		if (consumer && !developers) {
			return Objects.requireNonNullElse(this.gazetteer.related(name, "app"), name);
		}
		if (developers && mention.is("organization")) {
			return name;
		}
		if (model && !mention.is("model") && !owner) {
			return Objects.requireNonNullElse(this.gazetteer.related(name, "model"), name);
		}
		boolean product = metric.equals("revenue_run_rate")
				|| !draft.metric.matches("revenue|investment|enterprise_spending");
		return product ? Objects.requireNonNullElse(this.gazetteer.related(name, "product"), name) : name;
	}

	/** Revenue of a diversified company is no figure about AI unless it says so. */
	boolean isWholeCompany(Draft draft, Mention name) {
		String maker = Objects.requireNonNullElse(this.gazetteer.related(name.canonical(), "maker"), name.canonical());
		boolean owned = this.gazetteer.related(maker, "diversified") != null;
		boolean diversified = this.gazetteer.related(name.canonical(), "diversified") != null;
		boolean sales = draft.metric
			.matches("revenue|users|.*_active_users|paying_users|enterprise_customers|usage|growth_rate");
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		boolean total = draft.reading.between(clause.start(), draft.number.start())
			.matches(
					"(?s).*\\b(?:total|overall|company|group|net|companywide) (?:company |group )?(?:revenue|sales)\\b.*");
		return draft.metric.equals("revenue") && owned && total
				|| sales && diversified && (total || !AI.matcher(clause.in(draft.reading.lower())).find());
	}

	private static boolean ranksApps(Draft draft) {
		return draft.reading.span()
			.in(draft.reading.lower())
			.matches("(?s).*(?:\\bapps?\\b|app store|google play|\\bcharts?\\b|chatbot|users|应用|月活|app).*");
	}

}
