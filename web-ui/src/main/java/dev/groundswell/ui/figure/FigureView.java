package dev.groundswell.ui.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.ui.format.Addresses;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.QuantityText;
import dev.groundswell.ui.format.SourceText;
import dev.groundswell.ui.format.UnitText;
import org.jspecify.annotations.Nullable;

/** A figure as the services answer it, with what a page says about it. */
public record FigureView(@Nullable String value, @Nullable String valueMax, @Nullable String unit,
		@Nullable String comparator, @Nullable String subject, @Nullable String subjectName, @Nullable String metric,
		@Nullable String metricName, @Nullable String measure, @Nullable Map<String, String> qualifiers,
		@Nullable LocalDate periodStart, @Nullable LocalDate periodEnd, @Nullable String periodBasis,
		@Nullable Instant publishedAt, @Nullable String basis, @Nullable String source, @Nullable String sourceName,
		@Nullable String rootSource, @Nullable String rootSourceName, @Nullable String definition,
		@Nullable List<String> evidence, @Nullable Integer evidenceCount, @Nullable List<String> notes) {

	/** The value in a table: {@code over 600 M}; says so where there is none. */
	public String text() {
		return (this.value != null) ? quantity(this.value).table() : "no value";
	}

	/** The value with its noun: {@code over 600 M downloads}. */
	public String chip() {
		return (this.value != null) ? quantity(this.value).chip() : "no value";
	}

	/** The value in a sentence: {@code over 600 million downloads}. */
	public String prose() {
		return (this.value != null) ? quantity(this.value).prose() : "no value";
	}

	/** Every digit of the value. */
	public String exact() {
		return (this.value != null) ? quantity(this.value).exact() : "no value";
	}

	/** The value as a number, or nothing where it is absent or unreadable. */
	public @Nullable BigDecimal number() {
		try {
			return (this.value != null) ? new BigDecimal(this.value) : null;
		}
		catch (NumberFormatException _) {
			return null;
		}
	}

	/** The unit, empty if it has none. */
	public String unitName() {
		return Objects.requireNonNullElse(this.unit, "");
	}

	/** The period by its name, or "as published" with the day. */
	public String period() {
		if (this.periodStart == null) {
			return "period not stated";
		}
		String period = DateText.period(this.periodStart, Objects.requireNonNullElse(this.periodEnd, this.periodStart));
		return "published".equals(this.periodBasis) ? "as published " + period : period;
	}

	/** The period as a sentence has it: "in November 2025", "on 6 December 2025". */
	public String when() {
		if (this.periodStart == null || "published".equals(this.periodBasis)) {
			return period();
		}
		return DateText.when(this.periodStart, Objects.requireNonNullElse(this.periodEnd, this.periodStart));
	}

	/** The day it was published. */
	public String published() {
		return (this.publishedAt != null) ? DateText.day(this.publishedAt) : "day not stated";
	}

	/** Whether it is a place in a list, where the smallest is the best. */
	public boolean isRank() {
		return "rank".equals(this.unit);
	}

	/** Whether someone measured it; otherwise it is repeated from a report. */
	public boolean isMeasured() {
		return "measured".equals(this.basis);
	}

	/** {@code measured} or {@code reported}. */
	public String basisName() {
		return isMeasured() ? "measured" : "reported";
	}

	/** What it is about: {@code Qwen app}. */
	public String about() {
		return first(this.subjectName, this.subject);
	}

	/** Which metric, and which side of it: {@code Monthly active users, growth mom}. */
	public String what() {
		return MeasureText.of(first(this.metricName, this.metric), this.measure);
	}

	/** Who says so: {@code Aicpb.com, via South China Morning Post}. */
	public String attribution() {
		String root = SourceText.brief(first(this.rootSourceName, this.rootSource));
		String from = SourceText.brief(first(this.sourceName, this.source));
		if (root.isEmpty() || root.equals(from)) {
			return from;
		}
		return from.isEmpty() ? root : root + ", via " + from;
	}

	/** Whom it goes back to, in short: {@code Aicpb.com}. */
	public String root() {
		return SourceText.brief(first(this.rootSourceName, this.rootSource, this.sourceName, this.source));
	}

	/** Who prints it. */
	public String printedBy() {
		return first(this.sourceName, this.source);
	}

	/** The row it rests on first, empty if none is named. */
	public String evidenceId() {
		return (this.evidence == null || this.evidence.isEmpty()) ? "" : this.evidence.getFirst();
	}

	/** The qualifiers in words: {@code panel aicpb · platform app}. */
	public String qualifiersText() {
		return (this.qualifiers == null) ? ""
				: this.qualifiers.entrySet()
					.stream()
					.map((entry) -> entry.getKey().replace('_', ' ') + " " + entry.getValue().replace('_', ' '))
					.sorted()
					.collect(Collectors.joining(" · "));
	}

	/** The page of its subject. */
	public String address() {
		return Addresses.subject(this.subject);
	}

	/** The noun of the unit, for heads of tables. */
	public String noun() {
		return UnitText.name(unitName());
	}

	private QuantityText quantity(String number) {
		return new QuantityText(number, this.valueMax, this.unit, this.comparator);
	}

	private static String first(@Nullable String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).map(String::valueOf).findFirst().orElse("");
	}

}
