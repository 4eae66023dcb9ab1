package dev.groundswell.ui.dispute;

import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.ui.figure.Verdict;

/** Disagreements with the same kind of verdict, under what it means for a reader. */
public record DisputeGroup(String title, String meaning, List<DisputeCard> cards) {

	/** Conflicts first, then what cannot be compared, then what agrees after all. */
	static List<DisputeGroup> of(List<DisputeCard> cards) {
		return Stream.of(group("Conflicting",
				"They are said of the same thing and lie further apart than rounding explains; each names what they differ in.",
				cards, Verdict.CONFLICTING),
				group("Not comparable", "They look alike and count different things; both may be right.", cards,
						Verdict.NOT_COMPARABLE, Verdict.UNVERIFIABLE),
				group("Agreeing after all", "Held against each other, they are the same or nearly so.", cards,
						Verdict.NEAR, Verdict.CONFIRMED))
			.filter((group) -> !group.cards().isEmpty())
			.toList();
	}

	private static DisputeGroup group(String title, String meaning, List<DisputeCard> cards, Verdict... verdicts) {
		return new DisputeGroup(title, meaning,
				cards.stream().filter((card) -> List.of(verdicts).contains(card.verdict())).toList());
	}

}
