package dev.groundswell.ui.unresolved;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** A name nobody knows, the metric it came with, and how many rows wait for it. */
public record UnresolvedNameView(@Nullable String name, @Nullable String metric, @Nullable Long rows,
		@Nullable Instant firstSeen) {

	/** All of them. */
	public record Listing(@Nullable List<UnresolvedNameView> items) {

		/** The names, none if the answer named none. */
		public List<UnresolvedNameView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** How many rows wait. */
	public String waiting() {
		return NumberText.count(this.rows);
	}

	/** The day the name came up. */
	public String since() {
		return (this.firstSeen != null) ? DateText.day(this.firstSeen) : "not stated";
	}

	/** The metric in words. */
	public String what() {
		return Objects.requireNonNullElse(this.metric, "not stated").replace('_', ' ');
	}

}
