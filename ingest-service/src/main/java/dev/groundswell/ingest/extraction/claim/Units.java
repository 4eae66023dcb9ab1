package dev.groundswell.ingest.extraction.claim;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.number.Quantity.Kind;

/**
 * The exact metric and unit once subject and kind of change are known: downloads of an
 * app or of a model, so many a day or in all.
 */
final class Units {

	private static final Pattern RATE = Pattern.compile(
			"\\b(?:(?:a|per|each|every) (day|week|month)|(daily|weekly|monthly)|in a (?:single )?(day|week|month))\\b|(每日|日均|每天|单日|每周|周均|每月|月均|日)|/(day|week|month)");

	private static final Pattern APP = Pattern.compile(
			"\\bapps?\\b|\\bchatbot\\b|\\bmobile\\b|\\bios\\b|\\bandroid\\b|app store|google play|\\binstall|\\biphone|\\bphones?\\b|appfigures|sensor tower|app intelligence|应用商店|app|安装|手机|移动端|七麦|点点");

	private static final Pattern MODEL = Pattern.compile(
			"\\bmodels?\\b|hugging face|\\bpypi\\b|\\bnpm\\b|open[- ](?:source|weight)|\\bpackages?\\b|\\bpip\\b|\\bollama\\b|\\bpulls?\\b|\\blibrary\\b|\\bsdk\\b|模型|开源|\\bhub\\b|\\bweights\\b|\\bframework\\b|\\bgithub\\b|modelscope|魔搭");

	private Units() {
	}

	/** Downloads need to be told apart before the subject can be settled. */
	static void tellDownloadsApart(Draft draft) {
		if (draft.metric.equals("downloads_per_period") && draft.ellipsis && isCumulative(draft)) {
			draft.metric = "cumulative_downloads";
		}
		if (!draft.metric.equals("downloads") || draft.mention == null) {
			return;
		}
		String sentence = draft.reading.span().in(draft.reading.lower());
		TextSpan clause = draft.reading.clauses().clause(draft.number.start());
		String near = clause.in(draft.reading.lower());
		boolean app = APP.matcher(near).find() || (!MODEL.matcher(near).find() && APP.matcher(sentence).find());
		boolean modelWords = MODEL.matcher(near).find() || MODEL.matcher(sentence).find();
		boolean isModel = draft.mention.is("model", "tool", "platform", "group", "organization", "technology");
		boolean isApp = draft.mention.is("app") || draft.mention.canonical().endsWith(" app");
		boolean toApp = isApp || (draft.mention.is("family", "unknown") && app && !near.contains("model"))
				|| (draft.mention.is("unknown", "organization") && !modelWords)
				|| (draft.mention.is("family") && !modelWords && draft.ellipsis)
				|| (draft.mention.is("tool") && !modelWords
						&& Wording.within("shop", draft.reading, clause.start(), clause.end()) != null)
				|| (draft.mention.canonical().endsWith("apps"));
		String rate = rate(draft);
		if (toApp && !(isModel && !draft.mention.is("organization") && modelWords
				&& !draft.mention.canonical().endsWith("apps"))) {
			draft.metric = "app_downloads";
		}
		else if (!rate.isEmpty()) {
			draft.metric = "downloads_per_period";
		}
		else {
			draft.metric = "cumulative_downloads";
		}
		draft.note("downloads", Metrics.place(draft), "metric=" + draft.metric);
	}

	static void decide(Draft draft) {
		switch (draft.number.kind()) {
			case PERCENT -> draft.unit = "percent";
			case POINTS -> draft.unit = "percentage_points";
			case MULTIPLE -> draft.unit = "multiple";
			case MONEY -> draft.unit = Objects.requireNonNullElse(draft.number.currency(), "USD");
			case RANK -> draft.unit = "rank";
			case COUNT -> draft.unit = counted(draft);
		}
	}

	private static String counted(Draft draft) {
		Draft before = draft.leansOn;
		if (before != null && before.metric.equals(draft.metric) && before.number.kind() == Kind.COUNT
				&& !before.unit.isEmpty()) {
			return before.unit;
		}
		String rate = rate(draft);
		return switch (draft.metric) {
			case "token_volume" -> rate.isEmpty() ? "tokens" : "tokens_per_" + rate;
			case "request_volume" -> rate.isEmpty() ? "requests" : "requests_per_" + rate;
			case "downloads_per_period" -> "downloads_per_" + (rate.isEmpty() ? "month" : rate);
			case "app_downloads", "cumulative_downloads" -> "downloads";
			case "derivative_count" -> rate.equals("week") ? "models_per_week" : "models";
			case "hosted_models", "model_count" -> "models";
			case "hosted_datasets" -> "datasets";
			case "enterprise_customers" -> "organizations";
			case "web_visits" -> "visits";
			case "integration_count" -> "servers";
			case "code_volume" -> "lines_per_day";
			case "language_count" -> "languages";
			case "parameter_count" -> "parameters";
			case "users", "monthly_active_users", "weekly_active_users", "daily_active_users", "business_users",
					"contributors", "usage" ->
				"users";
			case "paying_users" -> seats(draft) ? "seats" : "users";
			default -> draft.unit;
		};
	}

	/**
	 * Tokens and downloads of a week or month are so many in each, unless counted up to
	 * then.
	 */
	static void perPeriod(Draft draft) {
		ClaimPeriod period = draft.period;
		if (period == null || draft.growth || draft.number.kind() != Kind.COUNT) {
			return;
		}
		Draft before = draft.leansOn;
		if (before != null && before.metric.equals("cumulative_downloads")) {
			return;
		}
		long days = period.lengthInDays();
		String rate = (days == 7) ? "week"
				: (days >= 28 && days <= 31 && period.start().getDayOfMonth() == 1) ? "month" : "";
		int time = draft.reading.plain()
			.original()
			.indexOf(period.text(), draft.reading.span().start(), draft.reading.span().end());
		boolean upTo = time > 0 && draft.reading.between(Math.max(0, time - 8), time)
			.matches("(?s).*\\b(?:by|of|until|since|to) (?:the )?$");
		boolean total = Wording.within("up_to_now", draft.reading,
				Math.max(draft.reading.span().start(), draft.number.start() - 24), draft.number.start()) != null
				|| isCumulative(draft);
		if (rate.isEmpty() || upTo || total) {
			return;
		}
		if (draft.unit.equals("tokens") && rate.equals("week")) {
			draft.unit = "tokens_per_week";
		}
		else if (draft.metric.equals("cumulative_downloads")) {
			draft.metric = "downloads_per_period";
			draft.unit = "downloads_per_" + rate;
		}
	}

	private static boolean isCumulative(Draft draft) {
		int start = draft.reading.clauses().segment(draft.number.start()).start();
		return Wording.within("cumulative", draft.reading, start, draft.number.end()) != null;
	}

	private static boolean seats(Draft draft) {
		String words = Metrics.place(draft).in(draft.reading.lower());
		return words.contains("seat") || words.contains("席位") || words.contains("licen");
	}

	/** Day, week or month if the figure is one of so many in each. */
	static String rate(Draft draft) {
		if (draft.number.kind() != Kind.COUNT || draft.metric.matches(".*users|rank")) {
			return "";
		}
		if (isCumulative(draft)) {
			return "";
		}
		TextSpan place = Metrics.place(draft);
		int from = Math.max(draft.reading.span().start(), Math.min(place.start(), draft.number.start()) - 16);
		int to = Math.min(draft.reading.span().end(), Math.max(place.end(), draft.number.end()) + 24);
		Matcher matcher = RATE.matcher(draft.reading.lower()).region(from, to).useTransparentBounds(true);
		String rate = "";
		while (matcher.find()) {
			for (int group = 1; group <= matcher.groupCount(); group++) {
				if (matcher.group(group) != null) {
					rate = plain(matcher.group(group));
				}
			}
			if (matcher.start() >= draft.number.start()) {
				break;
			}
		}
		return rate;
	}

	private static String plain(String word) {
		if (word.startsWith("da") || word.contains("日") || word.contains("天")) {
			return "day";
		}
		return (word.startsWith("week") || word.contains("周")) ? "week" : "month";
	}

}
