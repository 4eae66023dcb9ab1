package dev.groundswell.ingest.connector;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an item says.
 *
 * @param when all must hold for the rule to apply
 * @param unless none may hold
 * @param subject what it is about
 * @param rows the figures in it
 */
public record ItemRule(List<Condition> when, List<Condition> unless, SubjectRule subject, List<RowRule> rows) {

	public ItemRule(@Nullable List<Condition> when, @Nullable List<Condition> unless, SubjectRule subject,
			List<RowRule> rows) {
		this.when = Absent.none(when);
		this.unless = Absent.none(unless);
		this.subject = subject;
		this.rows = List.copyOf(rows);
	}

	/**
	 * What an item is about: a subject of the registry by its id, or a thing that the
	 * source names and the registry may not know yet.
	 *
	 * @param id of the registry
	 * @param name as the source writes it; it becomes the id of a new subject
	 * @param kind of a new subject
	 * @param createdAt day its repository was created
	 * @param bases what it derives from
	 * @param groups which groups of the registry it is in
	 */
	public record SubjectRule(@Nullable String id, @Nullable Pick name, @Nullable String kind, @Nullable Pick createdAt,
			@Nullable BaseRule bases, List<GroupRule> groups) {

		public SubjectRule(@Nullable String id, @Nullable Pick name, @Nullable String kind, @Nullable Pick createdAt,
				@Nullable BaseRule bases, @Nullable List<GroupRule> groups) {
			this.id = id;
			this.name = name;
			this.kind = kind;
			this.createdAt = createdAt;
			this.bases = bases;
			this.groups = Absent.none(groups);
		}

	}

	/**
	 * What a model derives from.
	 *
	 * @param at one text or several
	 * @param match with the groups {@code base} and, where known, {@code via}
	 */
	public record BaseRule(String at, Pattern match) {
	}

	/**
	 * Which groups a subject is in, by what the source calls them.
	 *
	 * @param at one text or several
	 * @param match the whole text must be like this; its first group is the name, if it
	 * has one
	 * @param named ids of groups by those names
	 * @param other group for any other name; absent: it says nothing
	 */
	public record GroupRule(String at, @Nullable Pattern match, Map<String, String> named, @Nullable String other) {

		public GroupRule(String at, @Nullable Pattern match, @Nullable Map<String, String> named,
				@Nullable String other) {
			this.at = at;
			this.match = match;
			this.named = Absent.none(named);
			this.other = other;
		}

		Stream<String> of(JsonNode item) {
			return new Pick(this.at, null, this.match, null, null).all(item)
				.flatMap((name) -> Stream.ofNullable(this.named.getOrDefault(name, this.other)));
		}

	}

	/**
	 * One figure of an item; left out where the value is not there.
	 *
	 * @param metric id of the catalogue
	 * @param measure absent: the usual one of the metric
	 * @param period a day; absent: the day of fetching
	 * @param provisional days that ended so shortly before publication may still be
	 * restated
	 */
	public record RowRule(String metric, @Nullable String measure, Pick value, @Nullable Pick period,
			@Nullable Duration provisional, Map<String, Pick> qualifiers, List<Condition> when,
			List<Condition> unless) {

		public RowRule(String metric, @Nullable String measure, Pick value, @Nullable Pick period,
				@Nullable Duration provisional, @Nullable Map<String, Pick> qualifiers, @Nullable List<Condition> when,
				@Nullable List<Condition> unless) {
			this.metric = metric;
			this.measure = measure;
			this.value = value;
			this.period = period;
			this.provisional = provisional;
			this.qualifiers = Absent.none(qualifiers);
			this.when = Absent.none(when);
			this.unless = Absent.none(unless);
		}

	}

}
