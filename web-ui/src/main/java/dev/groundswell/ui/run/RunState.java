package dev.groundswell.ui.run;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How it stands with a run: a sign and a word, since colour alone says nothing. */
public enum RunState {

	/** For its first attempt, or for the source to take it up again. */
	WAITING("◔", "waiting"),

	/** Being collected. */
	RUNNING("▸", "running"),

	/** Everything was recorded. */
	SUCCEEDED("✓", "succeeded"),

	/** What could be had was recorded. */
	PARTIAL("◐", "in part"),

	/** Nothing was recorded. */
	FAILED("✕", "failed"),

	/** Called off; nothing was recorded. */
	CANCELLED("⊘", "cancelled"),

	/** The service names a state that this page does not know. */
	UNKNOWN("·", "unknown");

	private final String icon;

	private final String word;

	RunState(String icon, String word) {
		this.icon = icon;
		this.word = word;
	}

	static RunState named(@Nullable String name) {
		for (RunState state : values()) {
			if (state.id().equals(name)) {
				return state;
			}
		}
		return UNKNOWN;
	}

	/** The name the services use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String icon() {
		return this.icon;
	}

	public String word() {
		return this.word;
	}

	/** The style class of its colour. */
	public String style() {
		return "run-" + id();
	}

	/** Whether more may come of it. */
	public boolean isOpen() {
		return this == WAITING || this == RUNNING;
	}

}
