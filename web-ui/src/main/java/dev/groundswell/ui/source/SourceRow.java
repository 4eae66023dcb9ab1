package dev.groundswell.ui.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** A source on a page: what it is, how fresh, under which licence. */
public record SourceRow(String id, String name, String kind, String url, String licence, boolean quotable, String rows,
		String published, String seen, String interval, State state) {

	/** How fresh it is, an icon and a word; the order puts what needs a look first. */
	public enum State {

		/** Much later than it publishes. */
		STALE("!", "stale"),

		/** Later than it publishes. */
		LATE("◔", "late"),

		/** As often as it publishes. */
		FRESH("✓", "fresh"),

		/** Its interval is not known. */
		UNKNOWN("·", "no interval known");

		private final String icon;

		private final String word;

		State(String icon, String word) {
			this.icon = icon;
			this.word = word;
		}

		static State named(@Nullable String name) {
			return switch (name) {
				case "stale" -> STALE;
				case "late" -> LATE;
				case "fresh" -> FRESH;
				case null, default -> UNKNOWN;
			};
		}

		public String icon() {
			return this.icon;
		}

		public String word() {
			return this.word;
		}

		/** The style class of its colour. */
		public String style() {
			return "state-" + name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** Whether it is known how often it publishes. */
	public boolean isKnown() {
		return this.state != State.UNKNOWN;
	}

	/** Joins what the log and the statistics know; either may know more sources. */
	static List<SourceRow> join(List<SourceView> sources, List<FreshnessView> fresh) {
		Map<String, FreshnessView> byId = fresh.stream()
			.filter((it) -> it.source() != null)
			.collect(Collectors.toMap((it) -> Objects.requireNonNull(it.source()), Function.identity(), (a, _) -> a));
		List<String> known = sources.stream().map((it) -> Objects.requireNonNullElse(it.id(), "")).toList();
		Stream<SourceRow> first = sources.stream()
			.map((it) -> of(it, byId.get(Objects.requireNonNullElse(it.id(), ""))));
		Stream<SourceRow> others = byId.values()
			.stream()
			.filter((it) -> !known.contains(it.source()))
			.map(SourceRow::of);
		return Stream.concat(first, others)
			.sorted(Comparator.comparing(SourceRow::state).thenComparing(SourceRow::name))
			.toList();
	}

	static SourceRow of(FreshnessView fresh) {
		return of(new SourceView(fresh.source(), fresh.sourceName(), null, null, null, null, null,
				fresh.lastPublishedAt(), null, null), fresh);
	}

	static SourceRow of(SourceView source, @Nullable FreshnessView fresh) {
		String id = Objects.requireNonNullElse(source.id(), "");
		SourceView.LicenceView licence = source.licence();
		String interval = (fresh != null && fresh.intervalDays() != null) ? fresh.intervalDays()
				: (source.interval() != null) ? String.valueOf(source.interval()) : "";
		return new SourceRow(id, Objects.requireNonNullElse(source.name(), id),
				Objects.requireNonNullElse(source.kind(), "").replace('-', ' '), safe(source.url()),
				(licence != null) ? Objects.requireNonNullElse(licence.name(), "not stated") : "not stated",
				licence != null && Boolean.TRUE.equals(licence.quote()),
				(source.rows() != null && source.rows() > 0) ? NumberText.exact(BigDecimal.valueOf(source.rows())) : "",
				published(source, fresh), seen(fresh), rhythm(interval),
				State.named((fresh != null) ? fresh.state() : null));
	}

	private static String published(SourceView source, @Nullable FreshnessView fresh) {
		Instant last = (source.lastPublishedAt() != null) ? source.lastPublishedAt()
				: (fresh != null) ? fresh.lastPublishedAt() : null;
		return (last != null) ? DateText.day(last) : "nothing yet";
	}

	/** How often it publishes, by the word for it. */
	private static String rhythm(String days) {
		return switch (days) {
			case "" -> "";
			case "1" -> "daily";
			case "7" -> "weekly";
			case "28", "29", "30", "31" -> "monthly";
			case "90", "91", "92" -> "quarterly";
			case "182", "183", "184" -> "twice a year";
			case "365", "366" -> "yearly";
			default -> "every " + days + "\u00a0days";
		};
	}

	private static String seen(@Nullable FreshnessView fresh) {
		if (fresh == null || fresh.ageDays() == null) {
			return "";
		}
		try {
			long days = new BigDecimal(fresh.ageDays()).setScale(0, RoundingMode.FLOOR).longValueExact();
			return "last seen " + DateText.age(days);
		}
		catch (ArithmeticException | NumberFormatException _) {
			return "";
		}
	}

	/** An address that is safe to link to, empty otherwise. */
	private static String safe(@Nullable String url) {
		return (url != null && (url.startsWith("https://") || url.startsWith("http://"))) ? url : "";
	}

}
