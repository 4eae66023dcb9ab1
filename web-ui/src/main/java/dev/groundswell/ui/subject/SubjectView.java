package dev.groundswell.ui.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.figure.Family;
import dev.groundswell.ui.format.Addresses;
import org.jspecify.annotations.Nullable;

/** A subject as ingest-service answers it. */
public record SubjectView(@Nullable String id, @Nullable String kind, @Nullable String name,
		@Nullable Map<String, String> names, @Nullable List<String> aliases, @Nullable List<RelationView> relations,
		@Nullable List<RelationView> inverse, @Nullable List<String> groups,
		@Nullable List<ContinuityView> continuity) {

	/** A tie to another subject. */
	public record RelationView(@Nullable String type, @Nullable String target, @Nullable String targetName,
			@Nullable LocalDate date, @Nullable String note) {
	}

	/** A day at which its figures stop being comparable with their past. */
	public record ContinuityView(@Nullable String type, @Nullable LocalDate date, @Nullable List<String> from,
			@Nullable String note, @Nullable String url) {
	}

	/** A page of them. */
	public record Listing(@Nullable List<SubjectView> items, @Nullable String next) {

		/** The subjects, none if the answer named none. */
		public List<SubjectView> list() {
			return Objects.requireNonNullElse(this.items, List.of());
		}

	}

	/** The id, empty if it has none. */
	public String key() {
		return Objects.requireNonNullElse(this.id, "");
	}

	/** The page of it. */
	public String address() {
		return Addresses.subject(this.id);
	}

	/** The name in English, else the id. */
	public String title() {
		return Objects.requireNonNullElse(this.name, key());
	}

	/** The name in Chinese, empty if it has none or the same. */
	public String chinese() {
		String zh = (this.names != null) ? this.names.getOrDefault("zh", "") : "";
		return zh.equals(title()) ? "" : zh;
	}

	/** What it is: {@code App}, {@code Model family} … */
	public String what() {
		return KindText.of(this.kind);
	}

	/** The style class of its colour. */
	public String family() {
		return Family.of(this.id).style();
	}

	/** Its other names. */
	public List<String> aliasList() {
		return Objects.requireNonNullElse(this.aliases, List.of());
	}

}
