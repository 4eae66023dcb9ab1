package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundswell.metrics.arithmetic.Finding.Kind;

/**
 * Faults of a rolling window that its readings give away. Halving: a fall to at most two
 * thirds for one to three days, back to at least four fifths; no window of activity does
 * so, but the Hugging Face hub has had half of its window zeroed now and then. Stale: the
 * same number of at least 1,000 over at least four days. Outage: two weeks or more below
 * a hundredth of what it was once it had filled again, the width of the window later.
 */
final class WindowFaults {

	private static final int HALVED_DAYS = 3;

	private static final int STALE_DAYS = 4;

	private static final int OUTAGE_DAYS = 14;

	/** Readings may miss a day or two around the day wanted. */
	private static final int SLACK_DAYS = 3;

	private static final BigDecimal LEAST_HALVED = BigDecimal.valueOf(100);

	private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private static final BigDecimal THREE = BigDecimal.valueOf(3);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

	private final List<Reading> readings;

	private final int days;

	WindowFaults(List<Reading> readings, int days) {
		this.readings = readings;
		this.days = days;
	}

	List<Finding> all() {
		var found = new ArrayList<Finding>();
		for (int i = 1; i < this.readings.size(); i++) {
			halving(i).ifPresent(found::add);
			stale(i).ifPresent(found::add);
		}
		outage().ifPresent(found::add);
		found.sort((a, b) -> a.first().compareTo(b.first()));
		return found;
	}

	/** A halving whose first reading is at an index. */
	private Optional<Finding> halving(int i) {
		var before = this.readings.get(i - 1);
		var first = this.readings.get(i);
		if (before.value().compareTo(LEAST_HALVED) < 0 || !isDeep(first, before)) {
			return Optional.empty();
		}
		for (int j = i + 1; j < this.readings.size()
				&& between(first.day(), this.readings.get(j).day()) <= HALVED_DAYS; j++) {
			var after = this.readings.get(j);
			if (after.value().compareTo(before.value().multiply(FOUR_FIFTHS)) >= 0) {
				return Optional.of(Finding.of(Kind.HALVING, before, first, this.readings.get(j - 1).day(), after,
						"fell from %s to %s and was back at %s within 3 days; a fault of the window, its days are imputed"
							.formatted(plain(before), plain(first), plain(after))));
			}
			if (!isDeep(after, before)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static boolean isDeep(Reading reading, Reading before) {
		return reading.value().multiply(THREE).compareTo(before.value().multiply(TWO)) <= 0;
	}

	/** A standstill whose first reading is before an index. */
	private Optional<Finding> stale(int i) {
		var first = this.readings.get(i - 1);
		boolean begins = i == 1 || !isEqual(this.readings.get(i - 2), first);
		if (!begins || first.value().compareTo(LEAST) < 0) {
			return Optional.empty();
		}
		int last = i - 1;
		while (last + 1 < this.readings.size() && isEqual(this.readings.get(last + 1), first)) {
			last++;
		}
		long stood = between(first.day(), this.readings.get(last).day());
		if (stood < STALE_DAYS || last + 1 == this.readings.size()) {
			return Optional.empty();
		}
		return Optional.of(Finding.of(Kind.STALE, first, this.readings.get(i), this.readings.get(last).day(),
				this.readings.get(last + 1),
				"stood at %s for %d days though windows of this size move daily; not brought up to date"
					.formatted(plain(first), stood)));
	}

	private static boolean isEqual(Reading a, Reading b) {
		return a.value().compareTo(b.value()) == 0;
	}

	private Optional<Finding> outage() {
		for (int i = 1; i < this.readings.size(); i++) {
			var low = this.readings.get(i - 1);
			var rise = this.readings.get(i);
			if (rise.value().multiply(TWO).compareTo(low.value().multiply(THREE)) > 0) {
				var outage = outage(i, low, rise);
				if (outage.isPresent()) {
					return outage;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Finding> outage(int i, Reading low, Reading rise) {
		return firstFrom(rise.day().plusDays(this.days)).filter((filled) -> isFilled(filled, low)).flatMap((filled) -> {
			var first = this.readings.get(firstBelow(filled, i));
			if (between(first.day(), low.day()) < OUTAGE_DAYS) {
				return Optional.empty();
			}
			return Optional.of(Finding.of(Kind.OUTAGE, first, first, rise.day().plusDays(this.days - 1L), filled,
					"stood below 1 percent of the %s it came to once it had filled in the %d days from %s on; its counter had not counted, or use began all at once; its days are of low reliability"
						.formatted(plain(filled), this.days, rise.day())));
		});
	}

	private static boolean isFilled(Reading filled, Reading low) {
		return filled.value().compareTo(LEAST) >= 0 && low.value().multiply(HUNDRED).compareTo(filled.value()) <= 0;
	}

	private int firstBelow(Reading filled, int i) {
		int first = i;
		while (first > 0 && this.readings.get(first - 1).value().multiply(HUNDRED).compareTo(filled.value()) <= 0) {
			first--;
		}
		return first;
	}

	private Optional<Reading> firstFrom(LocalDate day) {
		return this.readings.stream()
			.filter((reading) -> !reading.day().isBefore(day) && !reading.day().isAfter(day.plusDays(SLACK_DAYS)))
			.findFirst();
	}

	private static long between(LocalDate from, LocalDate to) {
		return ChronoUnit.DAYS.between(from, to);
	}

	private static String plain(Reading reading) {
		return Decimals.plain(reading.value());
	}

}
