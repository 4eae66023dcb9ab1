package dev.groundswell.ingest.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows models to the families they come from: their own, or that of what they derive
 * from.
 */
public final class Lineage {

	private static final List<String> UPWARDS = List.of("member-of", "derived-from");

	private final Registry registry;

	public Lineage(Registry registry) {
		this.registry = registry;
	}

	/** Models that lead to no family, sorted by id. */
	public List<Subject> withoutFamily() {
		return this.registry.subjects()
			.stream()
			.filter((subject) -> "model".equals(subject.kind()) && !leadsToFamily(subject))
			.toList();
	}

	/** Whether a family is found over any number of steps. */
	public boolean leadsToFamily(Subject subject) {
		Set<String> seen = new HashSet<>();
		Deque<Subject> waiting = new ArrayDeque<>(List.of(subject));
		while (!waiting.isEmpty()) {
			Subject at = waiting.removeFirst();
			if ("family".equals(at.kind())) {
				return true;
			}
			if (seen.add(at.id())) {
				UPWARDS.stream()
					.flatMap(at::targets)
					.forEach((target) -> this.registry.subject(target).ifPresent(waiting::addLast));
			}
		}
		return false;
	}

}
