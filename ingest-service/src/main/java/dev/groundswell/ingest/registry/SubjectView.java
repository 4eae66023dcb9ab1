package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subject as answered, with its ties in both directions and its breaks.
 */
@Schema(name = "SubjectDetail")
record SubjectView(String id, String kind, String name, Map<String, String> names, List<String> aliases,
		List<Tie> relations, @Schema(description = "Relations of other subjects to this one.") List<Tie> inverse,
		List<String> groups,
		@Schema(description = "Day its repository was created; not always that of its release.") @Nullable LocalDate createdAt,
		@Schema(description = "Day of its release, where somebody checked it.") @Nullable LocalDate releasedAt,
		List<Break> continuity) {

	/** A relation, seen from one of its ends; the target is the other end. */
	@Schema(name = "Tie")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Tie(@Schema(example = "made-by") String type, @Schema(example = "alibaba") String target,
			@Schema(example = "Alibaba") String targetName, @Nullable LocalDate date, @Nullable String note,
			@Schema(example = "finetune") @Nullable String via) {
	}

	/** An entry of the continuity ledger. */
	@Schema(name = "Break")
	record Break(@Schema(example = "relaunch") String type, LocalDate date, List<String> from, List<String> metrics,
			String note, @Nullable String url) {
	}

	static SubjectView of(Subject subject, Registry registry) {
		List<Tie> relations = subject.relations()
			.stream()
			.map((relation) -> tie(relation, relation.target(), registry))
			.toList();
		List<Tie> inverse = registry.subjects()
			.stream()
			.flatMap((other) -> other.relations()
				.stream()
				.filter((relation) -> relation.target().equals(subject.id()))
				.map((relation) -> tie(relation, other.id(), registry)))
			.toList();
		List<Break> breaks = registry.continuity()
			.stream()
			.filter((entry) -> entry.subject().equals(subject.id()))
			.map((entry) -> new Break(entry.type(), entry.date(), entry.from(), entry.metrics(), entry.note(),
					entry.url()))
			.toList();
		return new SubjectView(subject.id(), subject.kind(), subject.name(), subject.names(), subject.aliases(),
				relations, inverse, subject.groups(), subject.createdAt(), subject.releasedAt(), breaks);
	}

	private static Tie tie(Relation relation, String target, Registry registry) {
		String name = registry.subject(target).map(Subject::name).orElse(target);
		return new Tie(relation.type(), target, name, relation.date(), relation.note(), relation.via());
	}

}
