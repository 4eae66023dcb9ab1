package dev.groundswell.metrics.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which models derive from which, as they declare it themselves, both ways. A model that
 * names one base twice is tied to it once, by the way that is stated.
 */
public final class Lineage {

	private final Map<String, List<Tie>> children = new LinkedHashMap<>();

	private final Map<String, List<Tie>> parents = new LinkedHashMap<>();

	Lineage(Collection<Subject> subjects) {
		for (var subject : subjects) {
			if (subject.kind().equals("model")) {
				var ties = ties(subject);
				this.parents.put(subject.id(), ties);
				ties.forEach((tie) -> this.children.computeIfAbsent(tie.base(), (_) -> new ArrayList<>()).add(tie));
			}
		}
	}

	private static List<Tie> ties(Subject model) {
		var byBase = new LinkedHashMap<String, Tie>();
		model.relations()
			.stream()
			.filter((relation) -> relation.type().equals("derived-from") && !relation.target().equals(model.id()))
			.map((relation) -> new Tie(model, relation.target(), relation.via(), relation.date()))
			.forEach((tie) -> byBase.merge(tie.base(), tie, (a, b) -> (a.via() != null) ? a : b));
		return List.copyOf(byBase.values());
	}

	/** Everything that some model names as its base. */
	public Set<String> bases() {
		return Set.copyOf(this.children.keySet());
	}

	/** The models that name a base, in the order of the registry. */
	public List<Tie> children(String base) {
		return List.copyOf(this.children.getOrDefault(base, List.of()));
	}

	/** The bases a model names, each once. */
	public List<Tie> parents(String model) {
		return this.parents.getOrDefault(model, List.of());
	}

	/** A model and one of its bases. */
	public record Tie(Subject model, String base, @Nullable String via, @Nullable LocalDate date) {

		/** Whether both the model and its tie were there on a day, as far as is known. */
		public boolean holdsOn(LocalDate day) {
			var created = this.model.createdAt();
			return (created == null || !created.isAfter(day)) && (this.date == null || !this.date.isAfter(day));
		}

	}

}
