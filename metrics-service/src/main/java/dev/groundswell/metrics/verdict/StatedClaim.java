package dev.groundswell.metrics.verdict;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.groundswell.metrics.arithmetic.Claim;
import dev.groundswell.metrics.arithmetic.WrittenNumber;
import dev.groundswell.metrics.registry.Metric;
import dev.groundswell.metrics.week.Interval;
import dev.groundswell.metrics.week.Span;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim to be checked, with the members of a row. */
record StatedClaim(@Schema(description = "Anything; comes back with the verdict") @Nullable String id,
		@Schema(example = "qwen-app") String subject, @Schema(example = "monthly_active_users") String metric,
		@Schema(description = "level, share, rank, growth_mom …; overtake for the day one passed another. "
				+ "Default: the measure that states the metric plainly") @Nullable String measure,
		@Schema(description = "A number, or as written: 18340000, 18.34M, 72.7%",
				example = "30M") @Nullable String value,
		@Schema(description = "Upper end of a range") @Nullable String valueMax,
		@Schema(example = "users") @Nullable String unit,
		@Schema(description = "exact, at_least, approx, at_most or range. Default exact") String comparator,
		@Schema(description = "First day it is said to be true of; a single day may be given as `date` instead") @Nullable LocalDate periodStart,
		@Schema(description = "Last day; default the end of the metric's interval") @Nullable LocalDate periodEnd,
		@Schema(description = "What else it is of: region, platform, population, denominator, panel …") Map<String, String> qualifiers,
		@Nullable String source, @Nullable String rootSource, @Nullable LocalDate publishedAt,
		@Schema(description = "asserted, commitment, or another word for what was not observed, such as forecast") @Nullable String modality,
		@Schema(description = "A growth said to have led to the value") @Nullable StatedGrowth growth,
		@Schema(description = "For overtake: who was passed", example = "llama") @Nullable String other) {

	static final String OVERTAKE = "overtake";

	StatedClaim {
		qualifiers = Map.copyOf(qualifiers);
	}

	/** A growth stated together with a value. */
	record StatedGrowth(@Schema(example = "149") String value,
			@Schema(description = "percent or multiple", example = "percent") String unit,
			@Schema(description = "wow, mom, qoq, yoy or unspecified", example = "mom") String period) {
	}

	boolean isOvertake() {
		return OVERTAKE.equals(this.measure);
	}

	/** The measure meant. */
	String measure(Metric metric) {
		return (this.measure != null) ? this.measure : metric.plainMeasure();
	}

	/** The period meant; empty where none is said. */
	Optional<Span> period(Metric metric) {
		var start = this.periodStart;
		if (start == null) {
			return Optional.empty();
		}
		var end = this.periodEnd;
		if (end != null) {
			return Optional.of(new Span(start, end));
		}
		return Optional.of(Interval.named(metric.interval()).orElse(Interval.DAY).spanAt(start));
	}

	/** Who it goes back to, as far as it says. */
	@Nullable String root() {
		return (this.rootSource != null) ? this.rootSource : this.source;
	}

	/** Whether its number is written with a percent sign. */
	boolean isWrittenInPercent() {
		return Stream.of(this.value, this.valueMax)
			.filter(Objects::nonNull)
			.anyMatch((text) -> text.strip().endsWith("%"));
	}

	/** The quantity; only claims that state one have it. */
	Claim number() {
		var number = written(this.value);
		var max = (this.valueMax != null) ? written(this.valueMax).value() : null;
		return new Claim(number.value(), max, this.comparator, number.lastDigit());
	}

	/** The growth as a claim of its own. */
	Optional<StatedClaim> growthAlone() {
		var stated = this.growth;
		return (stated == null) ? Optional.empty()
				: Optional.of(new StatedClaim(this.id, this.subject, this.metric, "growth_" + stated.period(),
						stated.value(), null, stated.unit(), "exact", this.periodStart, this.periodEnd, this.qualifiers,
						this.source, this.rootSource, this.publishedAt, this.modality, null, null));
	}

	private static WrittenNumber written(@Nullable String text) {
		return Optional.ofNullable(text).flatMap(WrittenNumber::parse).orElseThrow();
	}

}
