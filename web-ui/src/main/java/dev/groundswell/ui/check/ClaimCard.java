package dev.groundswell.ui.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.groundswell.ui.check.CheckView.ClaimView;
import dev.groundswell.ui.check.CheckView.OpinionView;
import dev.groundswell.ui.check.CheckView.StepView;
import dev.groundswell.ui.check.CheckView.WhenView;
import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.figure.MeasureText;
import dev.groundswell.ui.figure.Verdict;
import dev.groundswell.ui.format.Addresses;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.QuantityText;
import dev.groundswell.ui.format.TraceText;
import org.jspecify.annotations.Nullable;

/**
 * One figure with both sides: what the text says and how it was read, what it was held
 * against, and why the verdict.
 *
 * @param address the page of the subject, empty where the registry does not know it
 * @param sure how surely it was read, in words
 */
record ClaimCard(String id, Verdict verdict, String value, String subject, String address, String what, String period,
		String credited, String scope, String quote, String sure, List<Step> trace, String growthClaim, String reason,
		@Nullable FigureView compared, List<Opinion> others, List<String> findings) {

	private static final BigDecimal SURE = new BigDecimal("0.70");

	private static final BigDecimal UNSURE = new BigDecimal("0.45");

	/** A rule of the reading in words, with its place in the rule files. */
	record Step(String effect, String rule) {
	}

	/** Another observation and what it says of the figure. */
	record Opinion(FigureView figure, Verdict verdict, String reason) {
	}

	static ClaimCard of(ClaimView claim, List<String> findings) {
		return new ClaimCard(claim.id(), Verdict.named(claim.verdict()),
				new QuantityText(or(claim.value(), "no value"), claim.valueMax(), claim.unit(), claim.comparator())
					.prose(),
				or(claim.subject(), "not named"),
				(claim.subjectId() != null) ? Addresses.subject(claim.subjectId()) : "",
				MeasureText.of(or(claim.metricName(), or(claim.metric(), "")), claim.measure()), period(claim.period()),
				or(claim.attribution(), ""), or(claim.scope(), ""), or(claim.quote(), ""), sure(claim.confidence()),
				steps(claim), or(claim.growthClaim(), ""), sentence(or(claim.reason(), "")), claim.compared(),
				opinions(claim), findings);
	}

	/** The evidence of what it was held against, empty where there is none. */
	public String evidence() {
		return (this.compared != null) ? this.compared.evidenceId() : "";
	}

	private static String period(@Nullable WhenView when) {
		if (when == null || when.start() == null) {
			return "";
		}
		return DateText.period(when.start(), Objects.requireNonNullElse(when.end(), when.start()));
	}

	private static String sure(@Nullable String confidence) {
		try {
			BigDecimal number = new BigDecimal(or(confidence, ""));
			String word = (number.compareTo(SURE) >= 0) ? "surely"
					: (number.compareTo(UNSURE) >= 0) ? "less surely: look twice" : "hardly: look twice";
			return "Read " + word + " (" + number.movePointRight(2).stripTrailingZeros().toPlainString() + " of 100)";
		}
		catch (NumberFormatException _) {
			return "";
		}
	}

	private static List<Step> steps(ClaimView claim) {
		return Objects.requireNonNullElse(claim.trace(), List.<StepView>of())
			.stream()
			.map((step) -> new Step(TraceText.of(or(step.effect(), "applied")), or(step.rule(), "")))
			.toList();
	}

	private static List<Opinion> opinions(ClaimView claim) {
		return Objects.requireNonNullElse(claim.others(), List.<OpinionView>of())
			.stream()
			.map((other) -> new Opinion(other.figure(), Verdict.named(other.verdict()),
					sentence(or(other.reason(), ""))))
			.toList();
	}

	private static String sentence(String reason) {
		if (reason.isEmpty()) {
			return reason;
		}
		String first = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
		return first.endsWith(".") ? first : first + ".";
	}

	private static String or(@Nullable String text, String other) {
		return (text == null || text.isBlank()) ? other : text;
	}

}
