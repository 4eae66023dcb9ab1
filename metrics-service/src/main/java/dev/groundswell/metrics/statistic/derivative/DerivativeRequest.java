package dev.groundswell.metrics.statistic.derivative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.metrics.answer.Moment;
import dev.groundswell.metrics.answer.Parse;
import dev.groundswell.metrics.answer.Variant;
import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Group;
import dev.groundswell.metrics.registry.Lineage.Tie;
import dev.groundswell.metrics.registry.Nearest;
import dev.groundswell.metrics.registry.Registry;
import dev.groundswell.metrics.registry.Subject;
import dev.groundswell.metrics.series.Selections;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, read from parameters.
 *
 * @param wanted the groups lines are wanted about, or null for all
 * @param relations kinds of ties that are followed, or null for all
 * @param minimum a model needs more downloads than this, or null for no limit
 * @param depth how many generations
 */
record DerivativeRequest(Grouping grouping, @Nullable Set<String> wanted, boolean fractional,
		@Nullable Set<String> relations, @Nullable Long minimum, int depth) {

	static final List<String> RELATIONS = List.of("finetune", "adapter", "merge", "quantized", "unstated");

	static final int DEEPEST = 50;

	private static final List<String> PARENTS = List.of("full", "fractional");

	static DerivativeRequest of(DerivativeParameters parameters, @Nullable String depth, Moment moment) {
		var named = Parse.list(parameters.subject());
		var code = Parse.word("groupBy", parameters.groupBy(), Grouping.codes());
		var grouping = Grouping.named((code != null) ? code : natural(named, moment.registry())).orElseThrow();
		if (named != null) {
			known(named, grouping, moment.registry());
		}
		return new DerivativeRequest(grouping, (named != null) ? Set.copyOf(named) : null,
				"fractional".equals(Parse.word("parents", parameters.parents(), PARENTS)),
				relations(parameters.relation()),
				(parameters.minimumDownloads() != null)
						? Parse.number("minimumDownloads", parameters.minimumDownloads(), 0, Long.MAX_VALUE, 0) : null,
				(int) Parse.number("depth", depth, 1, DEEPEST, 1));
	}

	/** As the id of a figure tells it. */
	static DerivativeRequest of(Variant variant) {
		var minimum = variant.get("minimumDownloads");
		return new DerivativeRequest(Grouping.named(variant.need("groupBy")).orElseThrow(IllegalArgumentException::new),
				Set.of(variant.need("group")), variant.need("parents").equals("fractional"),
				relations(variant.get("relation")), (minimum != null) ? Long.valueOf(minimum) : null,
				Math.clamp(Integer.parseInt(variant.need("depth")), 1, DEEPEST));
	}

	/** What decides the numbers about a group. */
	Variant variant(String group, LocalDate day) {
		return Variant.of("groupBy", this.grouping.code())
			.and("group", group)
			.and("parents", this.fractional ? "fractional" : "full")
			.and("relation", (this.relations != null) ? String.join(",", new TreeSet<>(this.relations)) : null)
			.and("minimumDownloads", this.minimum)
			.and("depth", this.depth)
			.and("day", day);
	}

	private static String natural(@Nullable List<String> named, Registry registry) {
		var kinds = Optional.ofNullable(named)
			.orElse(List.of())
			.stream()
			.map((id) -> registry.subject(id).map(Subject::kind).orElse("region"))
			.distinct()
			.toList();
		return (kinds.size() == 1 && Grouping.codes().contains(kinds.getFirst())) ? kinds.getFirst()
				: Grouping.BASE.code();
	}

	private static void known(List<String> named, Grouping grouping, Registry registry) {
		if (grouping != Grouping.REGION) {
			Selections.subjects(named, null, registry);
			return;
		}
		var regions = registry.groups()
			.stream()
			.filter((group) -> Objects.equals(group.kind(), "region"))
			.map(Group::id)
			.toList();
		named.stream().filter((id) -> !regions.contains(id)).findFirst().ifPresent((id) -> {
			throw new RequestException.UnknownThing("region", id, Nearest.ids(id, regions));
		});
	}

	private static @Nullable Set<String> relations(@Nullable String text) {
		var words = Parse.list((text != null) ? List.of(text) : null);
		if (words == null) {
			return null;
		}
		words.forEach((word) -> Parse.word("relation", word, RELATIONS));
		return Set.copyOf(words);
	}

	/** What a tie is counted as. */
	static String relation(Tie tie) {
		var via = tie.via();
		return (via != null && RELATIONS.contains(via)) ? via : "unstated";
	}

	boolean follows(Tie tie, LocalDate day) {
		return tie.holdsOn(day) && (this.relations == null || this.relations.contains(relation(tie)));
	}

	boolean wants(String group) {
		return this.wanted == null || this.wanted.contains(group);
	}

	/** Whether so many downloads are enough; never where they are unknown and needed. */
	boolean admits(Optional<BigDecimal> downloads) {
		return this.minimum == null
				|| downloads.filter((number) -> number.compareTo(BigDecimal.valueOf(this.minimum)) > 0).isPresent();
	}

}
