package dev.groundswell.ingest.connector;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.ingest.connector.ItemRule.RowRule;
import dev.groundswell.ingest.reading.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the items of an answer to what they name and what they state. */
public final class Mapping {

	private static final int LONGEST_URL = 2000;

	private final Manifest manifest;

	public Mapping(Manifest manifest) {
		this.manifest = manifest;
	}

	/**
	 * The thing that an item names; nothing if it is about a subject of the registry or
	 * about none.
	 */
	public Optional<Discovered> discovered(Item item) {
		return rule(item).flatMap((rule) -> discovered(item.node(), rule.subject()));
	}

	private static Optional<Discovered> discovered(JsonNode item, ItemRule.SubjectRule rule) {
		if (rule.name() == null || rule.kind() == null) {
			return Optional.empty();
		}
		ItemRule.BaseRule bases = rule.bases();
		String kind = rule.kind();
		return rule.name()
			.one(item)
			.map((name) -> new Discovered(name, kind,
					(rule.createdAt() != null) ? rule.createdAt().one(item).map(LocalDate::parse).orElse(null) : null,
					(bases != null) ? Discovered.bases(Pick.texts(item.at(bases.at())), bases.match()) : List.of(),
					rule.groups().stream().flatMap((group) -> group.of(item)).distinct().toList()));
	}

	/**
	 * The figures of an item.
	 * @param ids the subject for each name that the source writes
	 */
	public List<Line> lines(Item item, Moment moment, Map<String, String> ids) {
		Optional<ItemRule> rule = rule(item);
		if (rule.isEmpty()) {
			return List.of();
		}
		for (String needed : moment.needs()) {
			if (Pick.texts(item.node().at(needed)).findAny().isEmpty()) {
				return List.of(new Line.Broken(item.number(), "an item has no " + needed));
			}
		}
		Optional<String> subject = subject(item.node(), rule.get().subject(), ids);
		if (subject.isEmpty()) {
			return List.of(new Line.Broken(item.number(), "an item names no subject"));
		}
		List<Line> lines = new ArrayList<>();
		for (RowRule row : rule.get().rows()) {
			row(item, row, moment, subject.get()).ifPresent(lines::add);
		}
		return lines;
	}

	private static Optional<String> subject(JsonNode item, ItemRule.SubjectRule rule, Map<String, String> ids) {
		return (rule.id() != null) ? Optional.of(rule.id())
				: Optional.ofNullable(rule.name())
					.flatMap((name) -> name.one(item))
					.map((name) -> ids.getOrDefault(name, name));
	}

	private Optional<Line> row(Item item, RowRule rule, Moment moment, String subject) {
		JsonNode node = item.node();
		if (!applies(rule.when(), rule.unless(), node)) {
			return Optional.empty();
		}
		Optional<String> day = (rule.period() != null) ? rule.period().one(node) : Optional.of(moment.day().toString());
		return rule.value()
			.one(node)
			.filter((_) -> day.isPresent())
			.map((value) -> new Line.Fields(item.number(), item.locator(),
					values(moment, subject, rule.metric(), rule.measure(), value, day.orElseThrow(), rule.provisional(),
							qualifiers(rule.qualifiers(), node))));
	}

	/** The sums over one answer, one for each period that is complete. */
	public List<Line> totals(List<Item> items, Moment moment) {
		List<Line> lines = new ArrayList<>();
		for (TotalRule rule : this.manifest.totals()) {
			Map<String, Total> totals = new TreeMap<>();
			for (Item item : items) {
				rule.period()
					.one(item.node())
					.ifPresent((day) -> totals.computeIfAbsent(day, (_) -> new Total()).add(item, rule));
			}
			totals.forEach((day, total) -> total.sum()
				.ifPresent((sum) -> lines.add(new Line.Fields(total.number(), total.locator(),
						values(moment, rule.subject(), rule.metric(), null, sum, day, rule.provisional(),
								qualifiers(rule.qualifiers(), items.getFirst().node()))))));
		}
		return lines;
	}

	private Map<String, String> values(Moment moment, String subject, String metric, @Nullable String measure,
			String value, String day, @Nullable Duration provisional, String qualifiers) {
		Map<String, String> values = new TreeMap<>(Map.of("subject", subject, "metric", metric, "value", value,
				"periodStart", day, "periodEnd", day, "source", this.manifest.id(), "rootSource",
				this.manifest.rootSource(), "publishedAt", moment.publishedAt().toString(), "basis", "measured"));
		if (measure != null) {
			values.put("measure", measure);
		}
		if (!qualifiers.isEmpty()) {
			values.put("qualifiers", qualifiers);
		}
		if (moment.url().length() <= LONGEST_URL) {
			values.put("url", moment.url());
		}
		if (provisional != null && isProvisional(day, moment.publishedAt(), provisional)) {
			values.put("status", "P");
		}
		return values;
	}

	/** A day that cannot be read is refused with the row. */
	private static boolean isProvisional(String day, Instant publishedAt, Duration provisional) {
		try {
			Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
			return end.plus(provisional).isAfter(publishedAt);
		}
		catch (DateTimeException _) {
			return false;
		}
	}

	private static String qualifiers(Map<String, Pick> rules, JsonNode item) {
		return rules.entrySet()
			.stream()
			.flatMap((rule) -> rule.getValue().one(item).stream().map((value) -> rule.getKey() + "=" + value))
			.collect(Collectors.joining(";"));
	}

	private Optional<ItemRule> rule(Item item) {
		return this.manifest.items()
			.stream()
			.filter((rule) -> applies(rule.when(), rule.unless(), item.node()))
			.findFirst();
	}

	private static boolean applies(List<Condition> when, List<Condition> unless, JsonNode item) {
		return when.stream().allMatch((condition) -> condition.holds(item))
				&& unless.stream().noneMatch((condition) -> condition.holds(item));
	}

	/**
	 * What the items of one answer have in common.
	 *
	 * @param day of fetching, UTC
	 * @param publishedAt of their figures
	 * @param url of the answer
	 * @param needs what every item must have
	 */
	public record Moment(LocalDate day, Instant publishedAt, String url, List<String> needs) {
	}

}
