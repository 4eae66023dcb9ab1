package dev.groundswell.ui.unresolved;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.Addresses;
import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/**
 * A model that no rule or alias leads to a family, with the models it says it comes from.
 */
public record ModelView(@Nullable String id, @Nullable String name, @Nullable LocalDate createdAt,
		@Nullable List<String> bases) {

	/** A page of them; {@code total} counts all. */
	public record Listing(@Nullable List<ModelView> items, @Nullable String next, @Nullable Long total) {

		/** The models, none if the answer named none. */
		public List<ModelView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

		/** How many there are in all. */
		long count() {
			return (this.total != null) ? this.total : list().size();
		}

	}

	/** Its name, or its id where it has none. */
	public String title() {
		return Objects.requireNonNullElse(this.name, Objects.requireNonNullElse(this.id, "unnamed"));
	}

	/** The page of the model. */
	public String address() {
		return Addresses.subject(this.id);
	}

	/** The day its repository was created. */
	public String created() {
		return (this.createdAt != null) ? DateText.day(this.createdAt) : "not stated";
	}

	/** What it says it was made from. */
	public String from() {
		List<String> named = Objects.requireNonNullElse(this.bases, List.of());
		return named.isEmpty() ? "names none" : String.join(", ", named);
	}

}
