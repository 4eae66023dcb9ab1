package dev.groundswell.ui.source;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How well a source is collected, a sign and a word; what needs a look comes first. */
public enum Health {

	/** Nothing new for longer than its schedule allows. */
	STALE("!", "stale"),

	/** The newest run failed. */
	FAILING("✕", "failing"),

	/** Scheduled, but no run has ended yet. */
	WAITING("◔", "waiting for its first run"),

	/** The newest run recorded what there was. */
	HEALTHY("✓", "healthy"),

	/** Not scheduled and never run. */
	OFF("○", "off"),

	/** The service names a health that this page does not know. */
	UNKNOWN("·", "unknown");

	private final String icon;

	private final String word;

	Health(String icon, String word) {
		this.icon = icon;
		this.word = word;
	}

	static Health named(@Nullable String name) {
		for (Health health : values()) {
			if (health.name().toLowerCase(Locale.ROOT).equals(name)) {
				return health;
			}
		}
		return UNKNOWN;
	}

	public String icon() {
		return this.icon;
	}

	public String word() {
		return this.word;
	}

	/** The style class of its colour. */
	public String style() {
		return "health-" + name().toLowerCase(Locale.ROOT);
	}

}
