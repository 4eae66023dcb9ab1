package dev.groundswell.metrics.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Meters by name, each with its labels.
 *
 * @param meters names and labels
 */
record MeterTable(Map<String, Set<String>> meters) {

	private static final Pattern SAMPLE = Pattern
		.compile("(?m)^(groundswell_\\w+?)(?:_count|_sum|_bucket)?(\\{.*\\})? \\S+$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

	private static final Pattern NAME = Pattern.compile("`([a-z]+_\\w+)(?:\\{([^}]*)\\})?`");

	/** Our own, as a scrape shows them. The greatest value of a timer goes with it. */
	static MeterTable exposedIn(String scrape) {
		var meters = new TreeMap<String, Set<String>>();
		SAMPLE.matcher(scrape)
			.results()
			.filter((sample) -> !sample.group(1).endsWith("_max"))
			.forEach((sample) -> meters.computeIfAbsent(sample.group(1), (_) -> new TreeSet<>())
				.addAll(labels((sample.group(2) != null) ? sample.group(2) : "")));
		return new MeterTable(meters);
	}

	private static Set<String> labels(String braces) {
		return LABEL.matcher(braces)
			.results()
			.map((label) -> label.group(1))
			.filter((label) -> !label.equals("le"))
			.collect(Collectors.toSet());
	}

	/** All that the table of the README lists. */
	static MeterTable ofReadme() throws IOException {
		return rows((row) -> true);
	}

	/** Those that have a sample from the start. */
	static MeterTable ofReadmeFromTheStart() throws IOException {
		return rows((row) -> !row.contains("no sample"));
	}

	private static MeterTable rows(Predicate<String> wanted) throws IOException {
		var meters = new TreeMap<String, Set<String>>();
		var section = Files.readString(Path.of("README.md")).split("\\n## (?=[^\\n]*[Mm]eters)")[1].split("\\n## ")[0];
		section.lines().filter((line) -> line.startsWith("| `")).filter(wanted).forEach((row) -> {
			for (Matcher name = NAME.matcher(row.split(" \\| ")[0]); name.find();) {
				meters.put(name.group(1),
						(name.group(2) != null) ? new TreeSet<>(List.of(name.group(2).split(","))) : new TreeSet<>());
			}
		});
		return new MeterTable(meters);
	}

	MeterTable own() {
		return only((name) -> name.startsWith("groundswell_"));
	}

	Set<String> foreign() {
		return only((name) -> !name.startsWith("groundswell_")).meters().keySet();
	}

	private MeterTable only(Predicate<String> wanted) {
		return new MeterTable(this.meters.entrySet()
			.stream()
			.filter((meter) -> wanted.test(meter.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

}
