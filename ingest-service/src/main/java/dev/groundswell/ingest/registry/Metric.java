package dev.groundswell.ingest.registry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A way to count adoption.
 *
 * @param id such as {@code monthly_active_users}
 * @param name the name shown
 * @param unit {@code users}, {@code percent}, …; {@code money} or {@code price} where
 * each row names its currency
 * @param behaviour one of {@link Vocabulary#BEHAVIOURS}
 * @param kinds subject kinds it applies to, empty for any; they decide names which
 * several subjects share
 * @param interval {@code day}, {@code week}, {@code month}, {@code quarter},
 * {@code year}, or absent
 * @param definition what exactly is counted
 * @param denominatorQualifier for shares and ranks: the qualifier that names the
 * denominator or the list
 */
public record Metric(String id, String name, String unit, String behaviour, List<String> kinds,
		@Nullable String interval, String definition, @Nullable String denominatorQualifier) {

	public Metric(String id, String name, String unit, String behaviour, @Nullable List<String> kinds,
			@Nullable String interval, @Nullable String definition, @Nullable String denominatorQualifier) {
		this.id = id;
		this.name = name;
		this.unit = unit;
		this.behaviour = behaviour;
		this.kinds = (kinds != null) ? List.copyOf(kinds) : List.of();
		this.interval = interval;
		this.definition = (definition != null) ? definition : "";
		this.denominatorQualifier = denominatorQualifier;
	}

	/**
	 * Whether subjects of this kind are counted by this metric.
	 */
	public boolean appliesTo(String kind) {
		return this.kinds.isEmpty() || this.kinds.contains(kind);
	}

}
