package dev.groundswell.ingest.extraction.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.TraceStep;
import dev.groundswell.ingest.extraction.name.Mention;
import dev.groundswell.ingest.extraction.number.Quantity;
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

	BigDecimal confidence = new BigDecimal("0.30");

	final List<TraceStep> trace = new ArrayList<>();

	Draft(Reading reading, Quantity number) {
		this.reading = reading;
		this.number = number;
		this.anchor = number.start();
	}

	void note(String rule, TextSpan span, String effect) {
		this.trace.add(new TraceStep(rule, span, effect));
	}

	void points(String rule, TextSpan span, String points) {
		this.confidence = this.confidence.add(new BigDecimal(points));
		note(rule, span, "confidence " + (points.startsWith("-") ? "" : "+") + points);
	}

	boolean isShare() {
		return !this.growth && (this.metric.endsWith("_share") || this.metric.equals("adoption_rate"));
	}

}
