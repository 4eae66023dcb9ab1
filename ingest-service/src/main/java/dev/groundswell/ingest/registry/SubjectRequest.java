package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subject to be added, or what is to be added to one. Kind and name may be left out
 * where the subject exists.
 */
@Schema(name = "SubjectRequest", requiredProperties = "id")
record SubjectRequest(
		@Schema(example = "qwen-app",
				description = "Letters, digits and . _ : @ + -, at most one slash.") @Nullable String id,
		@Schema(example = "app",
				description = "app, family, model, organization, region, technology, package, repository or currency-pair.") @Nullable String kind,
		@Schema(example = "Qwen app") @Nullable String name, @Nullable Map<String, String> names,
		@Nullable List<String> aliases, @Nullable List<Relation> relations, @Nullable List<String> groups,
		@Schema(description = "Day its repository was created.") @Nullable LocalDate createdAt,
		@Schema(description = "Day of its release, checked; replaces the one that is known.",
				example = "2025-08-05") @Nullable LocalDate releasedAt) {

	SubjectRequest {
		aliases = (aliases != null) ? List.copyOf(aliases) : null;
		relations = (relations != null) ? List.copyOf(relations) : null;
		groups = (groups != null) ? List.copyOf(groups) : null;
	}

	/**
	 * The subject, completed by what is registered under its id.
	 */
	Subject toSubject(Registry registry) {
		Subject known = (this.id != null) ? registry.subject(this.id).orElse(null) : null;
		String kind = (this.kind == null && known != null) ? known.kind() : this.kind;
		String name = (this.name == null && known != null) ? known.name() : this.name;
		return new Subject(unchecked(this.id), unchecked(kind), unchecked(name), this.names, this.aliases,
				this.relations, this.groups, this.createdAt, this.releasedAt);
	}

	/** What is missing is found by the check that follows. */
	@SuppressWarnings("NullAway")
	private static String unchecked(@Nullable String text) {
		return text;
	}

}
