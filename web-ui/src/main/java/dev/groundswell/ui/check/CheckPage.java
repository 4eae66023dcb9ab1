package dev.groundswell.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.check.CheckView.FindingView;
import dev.groundswell.ui.figure.Verdict;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * A check for reading: while it is worked on its progress, then the text with its marks,
 * a count by verdict, and a card for each figure.
 */
record CheckPage(String id, State state, String headline, String origin, String progress, long judged, long found,
		String failure, String link, @Nullable MarkedText text, List<Count> counts, List<ClaimCard> cards,
		List<Finding> findings, List<String> knownAs, String pinned, String sha256, String url) {

	/** How far it is. */
	enum State {

		/** Being worked on. */
		OPEN,
		/** It says what it says for ever. */
		DONE,
		/** It came to nothing. */
		FAILED

	}

	/** How many figures have a verdict, and the first of them. */
	record Count(Verdict verdict, int number, String first) {
	}

	/** What figures of the text say of each other. */
	record Finding(Verdict verdict, String text, List<String> claims) {
	}

	static CheckPage of(CheckView check) {
		List<ClaimCard> cards = check.claimList()
			.stream()
			.map((claim) -> ClaimCard.of(claim, findings(check, claim.id())))
			.toList();
		State state = switch (Objects.requireNonNullElse(check.status(), "")) {
			case "done" -> State.DONE;
			case "failed" -> State.FAILED;
			default -> State.OPEN;
		};
		String text = check.text();
		CheckView.ProgressView progress = check.progress();
		return new CheckPage(check.id(), state, headline(check, state), origin(check), step(check),
				(progress != null) ? Objects.requireNonNullElse(progress.judged(), 0) : 0,
				(progress != null) ? Objects.requireNonNullElse(progress.found(), 0) : 0,
				Objects.requireNonNullElse(check.failure(), ""), Objects.requireNonNullElse(check.page(), ""),
				(text != null) ? MarkedText.of(text, check.claimList()) : null, counts(cards), cards,
				check.findingList()
					.stream()
					.map((finding) -> new Finding(Verdict.named(finding.verdict()),
							Objects.requireNonNullElse(finding.text(), ""),
							Objects.requireNonNullElse(finding.claims(), List.<String>of())))
					.toList(),
				Objects.requireNonNullElse(check.knownAs(), List.of()), pinned(check),
				Objects.requireNonNullElse(check.sha256(), ""), Objects.requireNonNullElse(check.url(), ""));
	}

	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	public boolean isDone() {
		return this.state == State.DONE;
	}

	/** Figures that are not judged because there are too many of them. */
	public long left() {
		return Math.max(0, this.found - this.cards.size());
	}

	private static List<String> findings(CheckView check, String claim) {
		return check.findingList()
			.stream()
			.filter((finding) -> Objects.requireNonNullElse(finding.claims(), List.of()).contains(claim))
			.map(FindingView::text)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.toList();
	}

	private static List<Count> counts(List<ClaimCard> cards) {
		List<Count> counts = new ArrayList<>();
		for (Verdict verdict : Verdict.values()) {
			List<ClaimCard> of = cards.stream().filter((card) -> card.verdict() == verdict).toList();
			counts.add(new Count(verdict, of.size(), of.isEmpty() ? "" : of.getFirst().id()));
		}
		return List.copyOf(counts);
	}

	private static String headline(CheckView check, State state) {
		String title = check.title();
		if (title != null && !title.isBlank()) {
			return title;
		}
		return switch (state) {
			case OPEN -> "Being checked";
			case DONE -> "Checked text";
			case FAILED -> "The check failed";
		};
	}

	private static String origin(CheckView check) {
		String publisher = Objects.requireNonNullElse(check.publisher(), "");
		String day = (check.publishedAt() != null) ? DateText.day(check.publishedAt()) : "";
		return publisher.isEmpty() ? day : day.isEmpty() ? publisher : publisher + ", " + day;
	}

	private static String step(CheckView check) {
		CheckView.ProgressView progress = check.progress();
		Integer found = (progress != null) ? progress.found() : null;
		return switch (Objects.requireNonNullElse(check.status(), "")) {
			case "reading" -> "The page is being read.";
			case "extracting" -> "The figures are being read out of the text.";
			default -> (found == null) ? "It waits for its turn." : NumberText.count(judged(progress)) + " of "
					+ NumberText.count((long) found) + ((found == 1) ? " figure" : " figures") + " judged.";
		};
	}

	private static long judged(CheckView.@Nullable ProgressView progress) {
		return (progress == null) ? 0 : Objects.requireNonNullElse(progress.judged(), 0);
	}

	private static String pinned(CheckView check) {
		String asOf = (check.asOf() != null) ? DateText.instant(check.asOf()) : "";
		String position = (check.position() != null) ? NumberText.count(check.position()) : "";
		return asOf.isEmpty() ? ""
				: "what had been published by " + asOf + " and recorded up to log position " + position;
	}

}
