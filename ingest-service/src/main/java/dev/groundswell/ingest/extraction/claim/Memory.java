package dev.groundswell.ingest.extraction.claim;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.ingest.extraction.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What later sentences may leave unsaid.
 */
final class Memory {

	private static final int MOST_PEOPLE = 40;

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

	/** Every claim of the text. */
	final List<Draft> ofText = new ArrayList<>();

	/** People credited by their full names. */
	private final List<Credit> people = new ArrayList<>();

	/** Every claim of the paragraph at hand. */
	List<Draft> ofParagraph = new ArrayList<>();

	/** Credited in this paragraph or list. */
	@Nullable Credit credit;

	int creditParagraph = -1;

	/** Whose product the credit was about. */
	@Nullable String creditMaker;

	/** The full name for a surname: the latest that was credited. */
	Credit inFull(Credit credit) {
		if (credit.rank() == 3 || credit.source().indexOf(' ') >= 0) {
			return credit;
		}
		for (Credit person : this.people.reversed()) {
			boolean same = person.source().endsWith(" " + credit.source())
					|| person.source().startsWith(credit.source() + " ");
			if (same) {
				return new Credit(person.source(), credit.name(), credit.rank(), credit.origin(), credit.bracketed());
			}
		}
		return credit;
	}

	void next(Reading reading) {
		reading.credits()
			.stream()
			.filter((credit) -> credit.rank() == 2 && credit.source().indexOf(' ') > 0
					&& this.people.size() < MOST_PEOPLE)
			.forEach(this.people::add);

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
				first = (first == null || first.is("organization", "technology", "platform")) ? name : first;
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
		this.ofText.addAll(this.current);
		if (!this.current.isEmpty()) {
			this.last = this.current.getLast();
		}
	}

}
