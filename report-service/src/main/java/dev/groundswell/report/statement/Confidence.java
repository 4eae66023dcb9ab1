package dev.groundswell.report.statement;

import java.util.Locale;

/** How far a sentence can be relied upon; the rule is printed in every edition. */
public enum Confidence {

	LOW, MEDIUM, HIGH;

	public Confidence orLower(Confidence other) {
		return (other.ordinal() < ordinal()) ? other : this;
	}

	/** One step less, never below low. */
	public Confidence lowered() {
		return (this == HIGH) ? MEDIUM : LOW;
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
