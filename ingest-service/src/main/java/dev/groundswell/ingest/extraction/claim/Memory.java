package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.ingest.extraction.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What later sentences may leave unsaid.
 */
final class Memory {

	/** Claims of the sentence at hand, then of the one before. */
	List<Draft> current = new ArrayList<>();

	List<Draft> previous = new ArrayList<>();

	int previousParagraph = -1;

	int paragraph = -1;

	/** The last claim of the text. */
	@Nullable Draft last;

	/**
	 * What the text was about last: the first fitting name of the last sentence with one.
	 */
	@Nullable Mention topic;

	@Nullable Mention product;

	@Nullable Mention company;

	/** What the text is about as a whole: its first product, else company. */
	@Nullable Mention theme;

	/** The first unlisted name, as long as the text has named nobody else. */
	@Nullable Mention unlisted;

	/** Whether the passage reports what people or firms have been asked. */
	boolean survey;

	/** Whether a share of users has been told already. */
	boolean adoption;

	/** The line that introduces a list or table. */
	@Nullable Reading intro;

	/** Every claim of the paragraph at hand. */
	List<Draft> ofParagraph = new ArrayList<>();

	/** Credited in this paragraph or list. */
	@Nullable Credit credit;

	int creditParagraph = -1;

	void next(Reading reading) {
		if (!this.current.isEmpty() || this.paragraph != reading.line().paragraph()) {
			this.previous = this.current;
			this.previousParagraph = this.paragraph;
		}
		this.current = new ArrayList<>();
		if (this.paragraph != reading.line().paragraph()) {
			this.ofParagraph.clear();
		}
		this.paragraph = reading.line().paragraph();
	}

	/**
	 * Earlier claims that a sentence of the same paragraph can lean on, the last first.
	 */
	List<Draft> earlier() {
		List<Draft> earlier = new ArrayList<>(this.current.reversed());
		if (this.previousParagraph == this.paragraph) {
			earlier.addAll(this.previous.reversed());
		}
		earlier.removeIf((draft) -> draft.modality.equals("filtered"));
		return earlier;
	}

	@Nullable Draft before() {
		List<Draft> earlier = earlier();
		return earlier.isEmpty() ? null : earlier.getFirst();
	}

	void remember(Reading reading) {
		Mention first = null;
		for (Mention name : reading.names()) {
			boolean subject = !name.is("source", "outlet", "other", "person") && !reading.isCredited(name);
			if (subject && name.is("app", "family", "model", "tool", "platform", "unknown")) {
				this.product = name;
				first = (first == null || first.is("organization", "technology")) ? name : first;
			}
			if (name.is("organization")) {
				this.company = name;
			}
			if (subject && first == null) {
				first = name;
			}
		}
		if (first != null) {
			this.topic = first;
			this.theme = (this.theme == null || (this.theme.is("technology") && !first.is("technology"))) ? first
					: this.theme;
		}
		this.adoption |= this.current.stream().anyMatch((draft) -> draft.metric.equals("adoption_rate"));
		this.ofParagraph.addAll(this.current);
		if (!this.current.isEmpty()) {
			this.last = this.current.getLast();
		}
	}

}
