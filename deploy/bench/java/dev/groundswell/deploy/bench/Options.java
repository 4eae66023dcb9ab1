package dev.groundswell.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run was asked for; the script has looked at it already.
 *
 * @param warmUp passes before those that count: the service is compiled as it runs, and a service runs for days
 * @param only names of cases, none for all
 */
record Options(Path work, Path sql, long rows, int warmUp, int passes, List<String> only) {

	static Options of(String[] arguments) {
		var options = new Options(Path.of("."), Path.of("."), 1_000_000, 40, 7, List.of());
		for (int i = 0; i < arguments.length; i += 2) {
			options = options.with(arguments[i], arguments[i + 1]);
		}
		return options;
	}

	private Options with(String option, String value) {
		return switch (option) {
			case "--work" -> new Options(Path.of(value), this.sql, this.rows, this.warmUp, this.passes, this.only);
			case "--sql" -> new Options(this.work, Path.of(value), this.rows, this.warmUp, this.passes, this.only);
			case "--rows" -> new Options(this.work, this.sql, Long.parseLong(value), this.warmUp, this.passes, this.only);
			case "--passes" -> new Options(this.work, this.sql, this.rows, this.warmUp, Integer.parseInt(value), this.only);
			case "--warm-up" -> new Options(this.work, this.sql, this.rows, Integer.parseInt(value), this.passes, this.only);
			case "--only" -> new Options(this.work, this.sql, this.rows, this.warmUp, this.passes, and(value));
			default -> throw new IllegalArgumentException("unknown option " + option);
		};
	}

	private List<String> and(String name) {
		var names = new ArrayList<>(this.only);
		names.add(name);
		return names;
	}

	boolean wants(Case measured) {
		return this.only.isEmpty() || this.only.contains(measured.name());
	}

}
