package dev.groundswell.ui.figure;

import org.jspecify.annotations.Nullable;

/**
 * What became of holding figures against each other: an icon and a word, never colour
 * alone.
 */
public enum Verdict {

	/** They agree. */
	CONFIRMED("✓", "confirmed"),

	/** They nearly agree. */
	NEAR("≈", "near"),

	/** They contradict each other. */
	CONFLICTING("✕", "conflicting"),

	/** They are about different things. */
	NOT_COMPARABLE("≠", "not comparable"),

	/** Nothing to hold it against. */
	UNVERIFIABLE("?", "unverifiable");

	private final String icon;

	private final String word;

	Verdict(String icon, String word) {
		this.icon = icon;
		this.word = word;
	}

	/** The verdict of that name; an unknown name cannot be verified. */
	public static Verdict named(@Nullable String name) {
		return switch (name) {
			case "confirmed" -> CONFIRMED;
			case "near" -> NEAR;
			case "conflicting" -> CONFLICTING;
			case "not-comparable" -> NOT_COMPARABLE;
			case null, default -> UNVERIFIABLE;
		};
	}

	public String icon() {
		return this.icon;
	}

	public String word() {
		return this.word;
	}

	/** The style class of its colour. */
	public String style() {
		return "verdict-" + this.word.replace(' ', '-');
	}

}
