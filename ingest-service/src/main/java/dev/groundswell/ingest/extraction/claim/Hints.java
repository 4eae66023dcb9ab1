package dev.groundswell.ingest.extraction.claim;

import java.util.List;

import dev.groundswell.ingest.extraction.Hint;
import dev.groundswell.ingest.extraction.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else says of numbers that the rules cannot place.
 */
record Hints(List<Hint> hints) {

	/** Takes the hinted metric, if it can be counted in numbers of this kind. */
	boolean measure(Draft draft) {
		Hint hint = of(draft);
		if (hint == null || !fits(hint.metric(), draft)) {
			return false;
		}
		draft.metric = hint.metric();
		draft.note("proposal", hint.number(), "metric=" + hint.metric());
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
		draft.note("proposal", hint.number(), "subject=" + hint.subject());
		return true;
	}

	private @Nullable Hint of(Draft draft) {
		return this.hints.stream()
			.filter((hint) -> hint.number().overlaps(draft.number.number()))
			.findFirst()
			.orElse(null);
	}

	private static boolean fits(String metric, Draft draft) {
		boolean share = Metrics.SHARES.contains(metric);
		return switch (draft.number.kind()) {
			case PERCENT, POINTS -> share || draft.growth;
			case MULTIPLE -> draft.growth;
			case MONEY -> Metrics.MONEY.contains(metric);
			case RANK -> metric.equals("rank");
			default -> !share && !Metrics.MONEY.contains(metric) && !metric.equals("rank");
		};
	}

}
