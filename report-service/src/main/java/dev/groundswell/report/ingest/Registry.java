package dev.groundswell.report.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** One version of the registry, as far as briefings and checks read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Registry(int version, List<Subject> subjects, List<Metric> metrics, List<Continuity> continuity,
		List<Source> sources) {

	public Registry(int version, @Nullable List<Subject> subjects, @Nullable List<Metric> metrics,
			@Nullable List<Continuity> continuity, @Nullable List<Source> sources) {
		this.version = version;
		this.subjects = copy(subjects);
		this.metrics = copy(metrics);
		this.continuity = copy(continuity);
		this.sources = copy(sources);
	}

	/** What is adopted. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Subject(String id, String kind, String name, Map<String, String> names, List<String> aliases,
			List<Relation> relations) {

		public Subject(String id, String kind, String name, @Nullable Map<String, String> names,
				@Nullable List<String> aliases, @Nullable List<Relation> relations) {
			this.id = id;
			this.kind = kind;
			this.name = name;
			this.names = (names != null) ? Map.copyOf(names) : Map.of();
			this.aliases = copy(aliases);
			this.relations = copy(relations);
		}

		/** All ways to write it, its id included. */
		public Stream<String> writings() {
			return Stream.of(Stream.of(this.id, this.name), this.names.values().stream(), this.aliases.stream())
				.flatMap(Function.identity());
		}

	}

	/** How a subject belongs to another. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Relation(String type, String target) {
	}

	/** A catalogue entry. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Metric(String id, @Nullable String name, List<String> kinds) {

		public Metric(String id, @Nullable String name, @Nullable List<String> kinds) {
			this.id = id;
			this.name = name;
			this.kinds = copy(kinds);
		}

	}

	/** A rename, merger or relaunch. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Continuity(String subject, @Nullable String type, LocalDate date, @Nullable List<String> from) {

		public List<String> predecessors() {
			return copy(this.from);
		}

	}

	/** Who prints or counts. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	public record Source(String id, @Nullable String name, @Nullable String kind) {
	}

	public boolean knows(String subject) {
		return this.subjects.stream().anyMatch((one) -> one.id().equals(subject));
	}

	public boolean knowsMetric(String metric) {
		return this.metrics.stream().anyMatch((one) -> one.id().equals(metric));
	}

	/** The name of a metric, its id when it is not known. */
	public String metricName(String metric) {
		return this.metrics.stream()
			.filter((one) -> one.id().equals(metric))
			.findFirst()
			.map((one) -> Objects.requireNonNullElse(one.name(), metric))
			.orElse(metric);
	}

	/** The kind of a subject, empty when it is not known. */
	public String kind(String subject) {
		return this.subjects.stream()
			.filter((one) -> one.id().equals(subject))
			.map(Subject::kind)
			.findFirst()
			.orElse("");
	}

	public String name(String subject) {
		return this.subjects.stream()
			.filter((one) -> one.id().equals(subject))
			.map(Subject::name)
			.findFirst()
			.orElse(subject);
	}

	/**
	 * Ids of the direct members of a family, sorted. Repositories of a hub and listings
	 * of a router ({@code owner/name}) are left out: a family has hundreds of them, and
	 * they count through it.
	 */
	public List<String> membersOf(String family) {
		return this.subjects.stream()
			.filter((one) -> one.id().indexOf('/') < 0)
			.filter((one) -> one.relations().contains(new Relation("member-of", family)))
			.map(Subject::id)
			.sorted()
			.toList();
	}

	/**
	 * The kind of a source ({@code panel}, {@code press}, …), empty when it is not
	 * registered.
	 */
	public String sourceKind(String source) {
		return this.sources.stream()
			.filter((one) -> one.id().equals(source))
			.map((one) -> Objects.requireNonNullElse(one.kind(), ""))
			.findFirst()
			.orElse("");
	}

	private static <T> List<T> copy(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
