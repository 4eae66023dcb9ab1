package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import dev.groundswell.metrics.week.Span;

/**
 * Something a run of readings shows that is no activity: a fault of the counter or a
 * recount by its source.
 *
 * @param first first day it touches
 * @param last last day it touches
 * @param before the last value before it
 * @param after the value it led to
 * @param status what the figures of these days are: an SDMX observation status
 * @param words the rule it was found by, for people
 */
public record Finding(Kind kind, LocalDate first, LocalDate last, BigDecimal before, BigDecimal after, String status,
		String words) {

	/** What was found. */
	public enum Kind {

		/** A fall of at most one percent that is made up within three days. */
		GLITCH("I"),
		/** A deeper fall that is made up within three days. */
		DROPOUT("I"),
		/** A rise that is taken back within three days. */
		SPIKE("I"),
		/** A fall for good: the source counted anew. */
		RESTATEMENT("B"),
		/** A fall to almost nothing: the counter began again. */
		RESET("B"),
		/** A fall so near the end of the readings that it may still be made up. */
		UNDECIDED("P"),
		/** A standstill whose activity came in one step afterwards. */
		FREEZE("E"),
		/** A standstill whose activity never came. */
		LOSS("U"),
		/** A rolling window that lost much of itself for one to three days. */
		HALVING("I"),
		/** A rolling window that was not brought up to date. */
		STALE("U"),
		/**
		 * A rolling window whose counter stood still for weeks and then filled up again.
		 */
		OUTAGE("U");

		private final String status;

		Kind(String status) {
			this.status = status;
		}

		/** As written in answers: {@code restatement}; a loss is a freeze as well. */
		public String code() {
			return ((this == LOSS) ? FREEZE : this).name().toLowerCase(Locale.ROOT);
		}

	}

	static Finding of(Kind kind, Reading before, Reading first, LocalDate last, Reading after, String rule) {
		var days = first.day().equals(last) ? "on " + last : "from " + first.day() + " to " + last;
		return new Finding(kind, first.day(), last, before.value(), after.value(), kind.status,
				kind.code() + " " + days + ": " + rule);
	}

	/** Whether it touches a day. */
	public boolean touches(LocalDate day) {
		return span().contains(day);
	}

	/** Whether it touches a span of days. */
	public boolean touches(Span span) {
		return span().overlaps(span);
	}

	private Span span() {
		return new Span(this.first, this.last);
	}

}
