package dev.groundswell.ingest.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.groundswell.ingest.observation.Amount;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.observation.Period;
import dev.groundswell.ingest.observation.Published;
import dev.groundswell.ingest.observation.Qualifiers;
import dev.groundswell.ingest.observation.UnfitException;
import dev.groundswell.ingest.quantity.UnreadableQuantityException;
import dev.groundswell.ingest.registry.Metric;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Turns the named values of a line into an observation, under one version of the
 * registry.
 */
public final class ObservationReader {

	private static final Set<String> MEASURES = sorted("level", "share", "rank", "growth_wow", "growth_mom",
			"growth_qoq", "growth_yoy", "growth_unspecified");

	private static final Set<String> BASES = sorted("measured", "reported");

	private static final Set<String> MODALITIES = sorted("asserted", "commitment");

	private static final Set<String> STATUSES = sorted("ABDEFGHIJKLMNOPQSUVW".split(""));

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,98}[a-z0-9])?");

	private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

	private final Registry registry;

	private final Instant now;

	/**
	 * Creates a reader.
	 * @param now the moment of recording: what is published after it is not
	 */
	public ObservationReader(Registry registry, Instant now) {
		this.registry = registry;
		this.now = now;
	}

	/**
	 * Reads one row.
	 * @param values of the row, defaults filled in
	 * @param place the row's place in the payload
	 */
	public Reading read(Map<String, String> values, String place) {
		try {
			return read(new Row(values), place);
		}
		catch (UnfitException ex) {
			return new Reading.Refused(ex.reason());
		}
		catch (UnreadableQuantityException ex) {
			return new Reading.Refused("value: " + ex.reason());
		}
	}

	private Reading read(Row row, String place) {
		String name = row.needed("subject");
		Metric metric = metric(row.needed("metric"));
		String measure = row.oneOf("measure", usualMeasure(metric), MEASURES);
		Amount amount = new AmountReader(metric, measure).read(row);
		Qualifiers qualifiers = Qualifiers.read(row.or("qualifiers", ""));
		checkDenominator(metric, measure, qualifiers);
		String source = slug("source", row.needed("source"));
		String publishedAt = row.optional("publishedAt");
		Published published = (publishedAt != null) ? Published.read(publishedAt, this.now) : null;
		String periodBasis = periodBasis(row);
		Period period = period(row, metric, published, periodBasis);
		String modality = row.oneOf("modality", "asserted", MODALITIES);
		checkBegun(period, published, modality);
		Observation observation = new Observation(name, metric.id(), measure, amount, period, periodBasis, qualifiers,
				source, slug("rootSource", row.or("rootSource", source)), url(row), published,
				row.oneOf("basis", "reported", BASES), row.oneOf("status", "A", STATUSES), modality,
				locator(place, row.optional("locator")));
		return resolve(observation, metric);
	}

	private Metric metric(String id) {
		return this.registry.metric(id)
			.orElseThrow(() -> new UnfitException("metric", "\"%s\" is not in the catalogue".formatted(Row.cut(id))));
	}

	private static String usualMeasure(Metric metric) {
		return switch (metric.behaviour()) {
			case "share" -> "share";
			case "rank" -> "rank";
			default -> "level";
		};
	}

	private static void checkDenominator(Metric metric, String measure, Qualifiers qualifiers) {
		String named = metric.denominatorQualifier();
		if (named == null && !"share".equals(measure)) {
			return;
		}
		String key = (named != null) ? named : "denominator";
		if (!qualifiers.values().containsKey(key)) {
			throw new UnfitException("qualifiers",
					"a %s of %s says nothing without %s=…".formatted(measure, metric.id(), key));
		}
	}

	private static @Nullable String periodBasis(Row row) {
		String basis = row.optional("periodBasis");
		if (basis != null && !"published".equals(basis)) {
			throw new UnfitException("periodBasis", "\"%s\" is neither empty nor published".formatted(Row.cut(basis)));
		}
		return basis;
	}

	private static Period period(Row row, Metric metric, @Nullable Published published, @Nullable String basis) {
		String start = row.optional("periodStart");
		if (start == null && basis != null && published != null) {
			start = published.span();
		}
		return Period.read((start != null) ? start : row.needed("periodStart"), row.optional("periodEnd"),
				(basis != null) ? null : metric.interval());
	}

	/** What is said of a time that has not begun is no figure, unless it is a pledge. */
	private void checkBegun(Period period, @Nullable Published published, String modality) {
		LocalDate said = LocalDate.ofInstant((published != null) ? published.at() : this.now, ZoneOffset.UTC);
		if (period.start().isAfter(said.plusDays(1)) && !"commitment".equals(modality)) {
			throw new UnfitException("periodStart",
					"%s had not begun when it was published on %s".formatted(period.start(), said));
		}
	}

	private static String slug(String column, String value) {
		if (!SLUG.matcher(value).matches()) {
			throw new UnfitException(column,
					"\"%s\" is not an id of small letters, digits, - . and _".formatted(Row.cut(value)));
		}
		return value;
	}

	private static @Nullable String url(Row row) {
		String url = row.optional("url");
		if (url != null && !URL.matcher(url).matches()) {
			throw new UnfitException("url", "\"%s\" is not an http or https address".formatted(Row.cut(url)));
		}
		return url;
	}

	/** A place given by the writer is kept behind ours, unless it was ours once. */
	private static String locator(String place, @Nullable String given) {
		boolean ours = given == null || given.startsWith("row=") || given.startsWith("/");
		return ours ? place : place + "; " + given;
	}

	private Reading resolve(Observation observation, Metric metric) {
		return switch (this.registry.resolve(observation.subject(), metric)) {
			case Resolution.Resolved(var subject) -> new Reading.Known(observation.withSubject(subject.id()));
			case Resolution.Ambiguous(var name, var candidates) ->
				new Reading.Refused("subject: \"%s\" could be any of %s; write the id".formatted(Row.cut(name),
						String.join(", ", candidates)));
			case Resolution.Unknown(var name) -> this.registry.subject(name)
				.<Reading>map((subject) -> new Reading.Refused("metric: %s does not apply to the %s \"%s\", only to %s"
					.formatted(metric.id(), subject.kind(), subject.id(), String.join(", ", metric.kinds()))))
				.orElseGet(() -> new Reading.Unresolved(observation));
		};
	}

	private static Set<String> sorted(String... words) {
		return java.util.Collections.unmodifiableSet(new TreeSet<>(Set.of(words)));
	}

}
