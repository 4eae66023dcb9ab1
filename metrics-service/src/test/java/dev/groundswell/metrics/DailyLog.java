package dev.groundswell.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.arithmetic.Reading;

/** Rows of daily metrics, and a small log of them with a registry that knows these. */
public final class DailyLog {

	/** Metrics beside those of the usual registry. */
	private static final String METRICS = """
			"metrics": [
			{"id":"pulls","name":"Pulls","unit":"pulls","behaviour":"counter","interval":"day"},
			{"id":"downloads_30d","name":"Downloads, last 30 days","unit":"downloads","behaviour":"rolling","interval":"day"},
			{"id":"token_volume","name":"Tokens processed","unit":"tokens","behaviour":"flow","interval":"month"},
			""";

	private final List<Samples.Observation> rows = new ArrayList<>();

	/** The usual registry and the daily metrics. */
	public static String registry() {
		return Samples.registry().replaceFirst("\"metrics\": \\[", METRICS);
	}

	/** Pulls of a model at the end of a day. */
	public DailyLog pulls(String subject, String day, long value) {
		return add(row(subject, "pulls", "pulls", day, value));
	}

	/** Downloads of a model in the thirty days up to a day. */
	public DailyLog window(String subject, String day, long value) {
		return add(row(subject, "downloads_30d", "downloads", day, value));
	}

	/** Tokens of a model on a day. */
	public DailyLog tokens(String subject, String day, long value) {
		return add(row(subject, "token_volume", "tokens", day, value));
	}

	/** Tokens of a model in a period. */
	public DailyLog tokens(String subject, String first, String last, long value) {
		return add(row(subject, "token_volume", "tokens", last, value).period(first, last));
	}

	/**
	 * Pulls from a day on, one a day; a negative number stands for a day that was missed.
	 */
	public DailyLog pulls(String subject, String first, long... values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] >= 0) {
				pulls(subject, LocalDate.parse(first).plusDays(i).toString(), values[i]);
			}
		}
		return this;
	}

	/** Downloads from a day on, one a day. */
	public DailyLog window(String subject, String first, long... values) {
		for (int i = 0; i < values.length; i++) {
			window(subject, LocalDate.parse(first).plusDays(i).toString(), values[i]);
		}
		return this;
	}

	/** Real readings of a counter. */
	public DailyLog pulls(String subject, List<Reading> readings) {
		readings.forEach((reading) -> pulls(subject, reading.day().toString(), reading.value().longValueExact()));
		return this;
	}

	/** Real readings of a window. */
	public DailyLog window(String subject, List<Reading> readings) {
		readings.forEach((reading) -> window(subject, reading.day().toString(), reading.value().longValueExact()));
		return this;
	}

	/** Any other row. */
	public DailyLog add(Samples.Observation row) {
		this.rows.add(row);
		return this;
	}

	private static Samples.Observation row(String subject, String metric, String unit, String day, long value) {
		return Samples.users(subject, "hub", day.substring(0, 7), value)
			.metric(metric, unit, 0)
			.qualifiers("")
			.period(day, day)
			.published(day + "T23:00:00")
			.basis("measured", "");
	}

	/** The rows so far in a store of their own below a directory. */
	public SmallLog open(Path directory) {
		try {
			return new SmallLog(Files.createTempDirectory(directory, "log"), registry(), this.rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
