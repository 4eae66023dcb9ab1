package dev.groundswell.ui.check;

import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.figure.Verdict;
import org.jspecify.annotations.Nullable;

/** What the log says, as it stands, of the claims of a document that is kept. */
public record DocumentVerdictsView(@Nullable Long position, @Nullable List<CheckView.ClaimView> items,
		@Nullable List<CheckView.FindingView> findings) {

	/** Nobody has said anything. */
	public static final DocumentVerdictsView NONE = new DocumentVerdictsView(null, null, null);

	/** The text with its figures marked. */
	public MarkedText marked(String text) {
		return MarkedText.of(text, list());
	}

	/** The verdict on a claim, nothing where there is none. */
	public @Nullable Verdict verdict(String claim) {
		return list().stream()
			.filter((item) -> claim.equals(item.claimId()))
			.findFirst()
			.map((item) -> Verdict.named(item.verdict()))
			.orElse(null);
	}

	/** Why, empty where there is no verdict. */
	public String reason(String claim) {
		return list().stream()
			.filter((item) -> claim.equals(item.claimId()))
			.findFirst()
			.map((item) -> Objects.requireNonNullElse(item.reason(), ""))
			.orElse("");
	}

	/** The anchor of a claim within the text, its own id where the text has no mark. */
	public String anchor(String claim) {
		return list().stream()
			.filter((item) -> claim.equals(item.claimId()))
			.findFirst()
			.map(CheckView.ClaimView::id)
			.orElse(claim);
	}

	private List<CheckView.ClaimView> list() {
		return Objects.requireNonNullElse(this.items, List.of());
	}

}
