package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Readings of a rolling window of days, {@code R(t) = x(t - w + 1) + … + x(t)}, with the
 * faults found in them. A window is no counter: it may fall, and the difference of two of
 * its readings is not an amount.
 *
 * @param readings in the order of days
 * @param days how many days the window is wide
 */
public record RollingWindow(List<Reading> readings, int days, List<Finding> findings) {

	private static final int MOST_BRIDGED = 4;

	public RollingWindow {
		readings = List.copyOf(readings);
		findings = List.copyOf(findings);
	}

	/** The window of readings of different days. */
	public static RollingWindow of(List<Reading> readings, int days) {
		var sorted = readings.stream().sorted().toList();
		return new RollingWindow(sorted, days, new WindowFaults(sorted, days).all());
	}

	/**
	 * The window at the end of a day. A halved or missing day is put on the straight line
	 * between its sound neighbours, where these are at most four days apart; of an outage
	 * nothing is known.
	 */
	public Optional<At> at(LocalDate day) {
		var faults = this.findings.stream().filter((finding) -> finding.touches(day)).toList();
		if (faults.stream().anyMatch((fault) -> fault.kind() == Finding.Kind.OUTAGE)) {
			return Optional.empty();
		}
		var exact = this.readings.stream().filter((reading) -> reading.day().equals(day)).findFirst();
		if (exact.isPresent() && isSound(day)) {
			return exact.map((reading) -> new At(reading.value(), reading, reading, false, faults));
		}
		var before = this.readings.stream()
			.filter((reading) -> reading.day().isBefore(day) && isSound(reading.day()))
			.reduce((_, second) -> second);
		var after = this.readings.stream()
			.filter((reading) -> reading.day().isAfter(day) && isSound(reading.day()))
			.findFirst();
		return before.flatMap((from) -> after.flatMap((to) -> between(from, to, day, faults)));
	}

	private static Optional<At> between(Reading from, Reading to, LocalDate day, List<Finding> faults) {
		long gap = ChronoUnit.DAYS.between(from.day(), to.day());
		if (gap > MOST_BRIDGED) {
			return Optional.empty();
		}
		var rise = to.value().subtract(from.value());
		var part = rise.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day)))
			.divide(BigDecimal.valueOf(gap), Decimals.PRECISE);
		return Optional.of(new At(from.value().add(part), from, to, true, faults));
	}

	private boolean isSound(LocalDate day) {
		return this.findings.stream()
			.noneMatch((finding) -> finding.kind() == Finding.Kind.HALVING && finding.touches(day));
	}

	/**
	 * A window at the end of a day.
	 *
	 * @param from the reading itself, or the one before it
	 * @param to the reading itself, or the one after it
	 */
	public record At(BigDecimal value, Reading from, Reading to, boolean imputed, List<Finding> faults) {
	}

	/**
	 * Single days, {@code x(t) = R(t) - R(t-1) + x(t-w)}, as far as they are known: from
	 * the first reading on of which the whole window is known, because it is zero or
	 * because nothing was before its first day, up to the first day that is missing,
	 * faulty or would be negative.
	 * @param beginning the first day there was anything to count, or null when unknown
	 */
	public TreeMap<LocalDate, BigDecimal> singleDays(@Nullable LocalDate beginning) {
		var known = new TreeMap<LocalDate, BigDecimal>();
		for (int i = 0; i < this.readings.size(); i++) {
			var reading = this.readings.get(i);
			if (known.isEmpty()) {
				begin(reading, beginning, known);
			}
			else if (!next(this.readings.get(i - 1), reading, known)) {
				return known;
			}
		}
		return known;
	}

	private void begin(Reading reading, @Nullable LocalDate beginning, TreeMap<LocalDate, BigDecimal> known) {
		boolean first = beginning != null && beginning.equals(reading.day());
		if (reading.value().signum() == 0 || first) {
			for (int back = this.days; back > 0; back--) {
				known.put(reading.day().minusDays(back), BigDecimal.ZERO);
			}
			known.put(reading.day(), reading.value());
		}
	}

	private boolean next(Reading before, Reading reading, TreeMap<LocalDate, BigDecimal> known) {
		var leaving = known.get(reading.day().minusDays(this.days));
		boolean sound = before.day().plusDays(1).equals(reading.day())
				&& this.findings.stream().noneMatch((finding) -> finding.touches(reading.day()));
		if (!sound || leaving == null) {
			return false;
		}
		var amount = reading.value().subtract(before.value()).add(leaving);
		if (amount.signum() < 0) {
			return false;
		}
		known.put(reading.day(), amount);
		return true;
	}

	/** The readings of some days, both included. */
	public List<Reading> between(LocalDate first, LocalDate last) {
		return new ArrayList<>(this.readings.stream()
			.filter((reading) -> !reading.day().isBefore(first) && !reading.day().isAfter(last))
			.toList());
	}

}
