package dev.groundswell.ingest.extraction.claim;

import java.util.List;
import java.util.Set;

import dev.groundswell.ingest.extraction.Hint;
import dev.groundswell.ingest.extraction.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else says of numbers that the rules cannot place.
 */
record Hints(List<Hint> hints) {

	private static final Set<String> OF_MONEY = Set.of("revenue", "revenue_run_rate", "consumer_spending",
			"enterprise_spending", "investment");

	/** Takes the hinted metric, if it can be counted in numbers of this kind. */
	boolean measure(Draft draft) {
		Hint hint = of(draft);
		if (hint == null || !fits(hint.metric(), draft)) {
			return false;
		}
		draft.metric = hint.metric();
		draft.points("proposal", hint.number(), "-0.10");
		return true;
	}

	/** Takes the hinted subject. */
	boolean name(Draft draft) {
		Hint hint = of(draft);
		if (hint == null) {
			return false;
		}
		draft.subject = hint.subject();
		draft.mention = new Mention(hint.subject(), "unknown", hint.number(), "proposal");
		draft.points("proposal", hint.number(), "-0.10");
		return true;
	}

	private @Nullable Hint of(Draft draft) {
		return this.hints.stream()
			.filter((hint) -> hint.number().overlaps(draft.number.number()))
			.findFirst()
			.orElse(null);
	}

	private static boolean fits(String metric, Draft draft) {
		boolean share = metric.endsWith("_share") || metric.equals("adoption_rate");
		return switch (draft.number.kind()) {
			case PERCENT, POINTS -> share || draft.growth;
			case MULTIPLE -> draft.growth;
			case MONEY -> OF_MONEY.contains(metric);
			case RANK -> metric.equals("rank");
			default -> !share && !OF_MONEY.contains(metric) && !metric.equals("rank");
		};
	}

}
