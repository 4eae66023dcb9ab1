package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
import dev.groundswell.ingest.extraction.text.Bigrams;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: every step fills in its part and leaves a trace.
 */
final class Draft {

	final Reading reading;

	final Quantity number;

	/** Where the words about how exact the number is begin. */
	int anchor;

	String comparator = "exact";

	/** Whether it is growth; otherwise a level, a share or a rank. */
	boolean growth;

	boolean fall;

	/** Whether words say plainly that it is a level ("to", "from"). */
	boolean level;

	/** Whether it is the level a change started from. */
	boolean baseline;

	String changeKind = "level";

	String metric = "";

	String unit = "";

	@Nullable TextSpan metricSpan;

	/** Taken over from an earlier number. */
	boolean ellipsis;

	/** The earlier number whose metric it took over. */
	@Nullable Draft leansOn;

	String subject = "";

	@Nullable Mention mention;

	String modality = "asserted";

	@Nullable ClaimPeriod period;

	@Nullable String attribution;

	@Nullable String scope;

	/** How likely it is right, 0 to 1. */
	BigDecimal confidence = BigDecimal.ZERO;

	/** What makes it surer or less sure, each where it was seen. */
	final Map<String, TextSpan> signs = new LinkedHashMap<>();

	final List<TraceStep> trace = new ArrayList<>();

	Draft(Reading reading, Quantity number) {
		this.reading = reading;
		this.number = number;
		this.anchor = number.start();
	}

	/**
	 * The text right before a place, for rules that look there; kept for the next rule.
	 */
	Bigrams before(int place) {
		Bigrams kept = this.before;
		if (kept == null || this.beforePlace != place) {
			kept = Bigrams.of(this.reading.lower(),
					new TextSpan(Math.max(this.reading.span().start(), place - ContextRules.BEFORE), place));
			this.before = kept;
			this.beforePlace = place;
		}
		return kept;
	}

	/** The text right behind the number. */
	Bigrams behind() {
		Bigrams kept = this.behind;
		if (kept == null) {
			int end = this.number.end();
			kept = Bigrams.of(this.reading.lower(),
					new TextSpan(end, Math.max(end, Math.min(this.reading.span().end(), end + ContextRules.BEHIND))));
			this.behind = kept;
		}
		return kept;
	}

	private @Nullable Bigrams before;

	private int beforePlace;

	private @Nullable Bigrams behind;

	void note(String rule, TextSpan span, String effect) {
		this.trace.add(new TraceStep(rule, span, effect));
	}

	boolean isShare() {
		return !this.growth && (this.metric.endsWith("_share") || this.metric.equals("adoption_rate"));
	}

}
