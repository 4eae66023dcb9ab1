package dev.groundswell.metrics.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.arithmetic.Finding.Kind;

/**
 * Readings of a cumulative counter, repaired: a path that never falls, and what had to be
 * repaired. A fall is not taken for a restart, for hubs recount. It is a glitch when made
 * up within three days and of at most one percent, a dropout when made up and deeper;
 * either way nothing is counted until the counter exceeds its old maximum. It is a reset
 * when it leaves at most one percent, which then counts; a restatement when it lasts,
 * which does not count and begins a new segment. A rise of which nine tenths are taken
 * back within three days is a spike and does not count.
 */
public final class Counter {

	/** Within so many days a fall or a rise must be undone to be a fault. */
	static final int RETURN_DAYS = 3;

	private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

	private static final BigDecimal TENTH = new BigDecimal("0.1");

	private final List<Reading> readings;

	private final List<Knot> knots = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private Counter(List<Reading> readings) {
		this.readings = readings;
	}

	/**
	 * A reading as repaired.
	 *
	 * @param reading what was read
	 * @param total what was counted up to it since the first reading; never less than
	 * before
	 * @param counted whether the step to it was counted
	 * @param imputed whether the reading itself was passed over
	 * @param segment number of the segment, from zero; a new one begins with a
	 * restatement or a reset
	 */
	public record Knot(Reading reading, BigDecimal total, boolean counted, boolean imputed, int segment) {
	}

	/** The repaired path of readings of different days. */
	public static CounterPath path(List<Reading> readings) {
		var sorted = readings.stream().sorted().toList();
		var counter = new Counter(sorted);
		counter.walk();
		var rounding = new Rounding(sorted.stream().map(Reading::value).toList());
		var standstills = Standstills.in(counter.knots, rounding);
		counter.findings.addAll(standstills.findings());
		counter.findings.sort((a, b) -> a.first().compareTo(b.first()));
		return new CounterPath(standstills.knots(), counter.findings, rounding);
	}

	private void walk() {
		for (int i = 0; i < this.readings.size();) {
			i = this.knots.isEmpty() ? begin() : step(i);
		}
	}

	private int begin() {
		this.knots.add(new Knot(this.readings.getFirst(), BigDecimal.ZERO, true, false, 0));
		return 1;
	}

	/** Takes the reading at an index and says at which to go on. */
	private int step(int i) {
		var reading = this.readings.get(i);
		var high = high();
		if (reading.value().compareTo(high) >= 0) {
			int end = endOfSpike(i);
			if (end > 0) {
				return passOver(i, end, Kind.SPIKE,
						"rose from %s and was back near it within 3 days; the rise is not counted");
			}
			add(reading, reading.value().subtract(high), true);
			return i + 1;
		}
		int back = firstAtLeast(high, i);
		if (back > 0) {
			boolean small = high.subtract(reading.value()).compareTo(high.multiply(HUNDREDTH)) <= 0;
			return passOver(i, back, small ? Kind.GLITCH : Kind.DROPOUT, small
					? "fell by at most 1 percent from %s and was back within 3 days; nothing is counted until it exceeds the old maximum"
					: "fell by more than 1 percent from %s and was back within 3 days; nothing is counted until it exceeds the old maximum");
		}
		return fall(i, reading, high);
	}

	private int fall(int i, Reading reading, BigDecimal high) {
		var before = this.knots.getLast().reading();
		if (this.readings.getLast().day().isBefore(reading.day().plusDays(RETURN_DAYS))) {
			this.findings.add(Finding.of(Kind.UNDECIDED, before, reading, this.readings.getLast().day(),
					this.readings.getLast(), "fell from " + words(high)
							+ " and may still return within 3 days; nothing is counted until that is known"));
			return this.readings.size();
		}
		if (reading.value().compareTo(high.multiply(HUNDREDTH)) <= 0) {
			this.findings.add(Finding.of(Kind.RESET, before, reading, reading.day(), reading, "fell from " + words(high)
					+ " to at most 1 percent of it for good; the counter began again and its value counts"));
			this.knots.add(knot(reading, reading.value(), true, 1));
			return i + 1;
		}
		this.findings.add(Finding.of(Kind.RESTATEMENT, before, reading, reading.day(), reading,
				"fell from " + words(high) + " to " + words(reading.value())
						+ " and did not return within 3 days; a new segment begins and the step is not counted"));
		this.knots.add(knot(reading, BigDecimal.ZERO, false, 1));
		return i + 1;
	}

	private int passOver(int from, int to, Kind kind, String rule) {
		var first = this.readings.get(from);
		this.findings.add(Finding.of(kind, this.knots.getLast().reading(), first, this.readings.get(to - 1).day(),
				this.readings.get(to), rule.formatted(words(high()))));
		var last = this.knots.getLast();
		for (var reading : this.readings.subList(from, to)) {
			this.knots
				.add(new Knot(new Reading(reading.day(), high()), last.total(), last.counted(), true, last.segment()));
		}
		return to;
	}

	private void add(Reading reading, BigDecimal amount, boolean counted) {
		this.knots.add(knot(reading, amount, counted, 0));
	}

	private Knot knot(Reading reading, BigDecimal amount, boolean counted, int further) {
		var last = this.knots.getLast();
		return new Knot(reading, last.total().add(amount), counted, false, last.segment() + further);
	}

	private BigDecimal high() {
		return this.knots.getLast().reading().value();
	}

	/** The first reading after a spike that begins at an index, or 0 where none does. */
	private int endOfSpike(int i) {
		var high = high();
		var rise = BigDecimal.ZERO;
		for (int j = i; j < this.readings.size() && isNear(i, j); j++) {
			var over = this.readings.get(j).value().subtract(high);
			if (j > i && over.signum() >= 0 && over.compareTo(rise.multiply(TENTH)) <= 0 && rise.signum() > 0) {
				return (firstAtLeast(high.add(rise), j) > 0) ? 0 : j;
			}
			rise = rise.max(over);
		}
		return 0;
	}

	/** The first of the next days' readings that is no less than a value, or 0. */
	private int firstAtLeast(BigDecimal value, int i) {
		for (int j = i + 1; j < this.readings.size() && isNear(i, j); j++) {
			if (this.readings.get(j).value().compareTo(value) >= 0) {
				return j;
			}
		}
		return 0;
	}

	private boolean isNear(int i, int j) {
		return !this.readings.get(j).day().isAfter(this.readings.get(i).day().plusDays(RETURN_DAYS));
	}

	static String words(BigDecimal value) {
		return Decimals.plain(value);
	}

}
