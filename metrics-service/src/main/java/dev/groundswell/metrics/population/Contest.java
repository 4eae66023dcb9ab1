package dev.groundswell.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.store.ObservationStore.Newest;
import dev.groundswell.metrics.store.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * Which series of each population are the largest. A population is what one root source
 * counted in one way, of one kind of subject; declared totals never take part.
 *
 * @param members the only subjects that may take part, or null for all
 * @param kind the only kind of subject, or null for all
 * @param named subjects that are answered whatever their place
 * @param smallestFirst whether the smallest value has the first place, as of positions
 * @param top how many of each population are answered
 * @param days how many days before the newest period of its population a subject's may
 * end
 */
public record Contest(@Nullable Set<String> members, @Nullable String kind, Set<String> named, boolean smallestFirst,
		int top, int days) {

	/** However old. */
	public static final int ANY_AGE = Integer.MAX_VALUE;

	/** Everybody. */
	public static Contest ofAll(@Nullable Set<String> members, @Nullable String kind, int days) {
		return new Contest(members, kind, Set.of(), false, Integer.MAX_VALUE, days);
	}

	/** What was counted in one way, of one kind of subject. */
	public record Group(SeriesKey.Population counted, String kind) {
	}

	/**
	 * Who took part in one population.
	 *
	 * @param subjects how many
	 * @param placed those answered; in no order where all are
	 */
	public record Field(int subjects, List<Newest> placed) {

		/** The last day of the newest period among those answered. */
		public LocalDate newestEnd() {
			return end(this.placed);
		}

	}

	/** Every population among the newest points of a metric's series. */
	public Map<Group, Field> among(List<Newest> newest, Registry registry) {
		var groups = new LinkedHashMap<Group, List<Newest>>();
		for (var each : newest) {
			var subject = each.key().subject();
			if (registry.totals().contains(subject) || (this.members != null && !this.members.contains(subject))) {
				continue;
			}
			var kind = registry.subjectOrUnlisted(subject).kind();
			if (this.kind == null || this.kind.equals(kind)) {
				groups.computeIfAbsent(new Group(each.key().population(), kind), (_) -> new ArrayList<>()).add(each);
			}
		}
		var fields = new LinkedHashMap<Group, Field>();
		groups.forEach((group, all) -> fields.put(group, field(all)));
		return fields;
	}

	private Field field(List<Newest> all) {
		var oldest = (this.days == ANY_AGE) ? LocalDate.MIN : end(all).minusDays(this.days);
		var young = all.stream().filter((each) -> !each.periodEnd().isBefore(oldest)).toList();
		if (young.size() <= this.top) {
			return new Field(young.size(), young);
		}
		var bySize = Comparator.comparing(Newest::number);
		var placed = young.stream()
			.sorted((this.smallestFirst ? bySize : bySize.reversed()).thenComparing((each) -> each.key().subject())
				.thenComparingInt(Newest::series))
			.toList();
		var answered = new ArrayList<>(placed.subList(0, this.top));
		placed.stream()
			.skip(this.top)
			.filter((each) -> this.named.contains(each.key().subject()))
			.forEach(answered::add);
		return new Field(young.size(), answered);
	}

	private static LocalDate end(List<Newest> points) {
		return points.stream().map(Newest::periodEnd).max(Comparator.naturalOrder()).orElseThrow();
	}

}
