package dev.groundswell.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run was asked for. */
record Options(Path work, Path sql, long rows, int passes, List<String> only) {

	private static final long MOST_ROWS = 100_000_000;

	private static final long FEWEST_ROWS = 20_000;

	static Options of(String[] arguments) {
		var options = new Options(Path.of("."), Path.of("."), 1_000_000, 7, List.of());
		for (int i = 0; i < arguments.length; i += 2) {
			if (i + 1 == arguments.length) {
				throw new IllegalArgumentException(arguments[i] + " needs a value");
			}
			var value = arguments[i + 1];
			options = switch (arguments[i]) {
				case "--work" -> new Options(Path.of(value), options.sql, options.rows, options.passes, options.only);
				case "--sql" -> new Options(options.work, Path.of(value), options.rows, options.passes, options.only);
				case "--rows" -> new Options(options.work, options.sql,
						number("--rows", value, FEWEST_ROWS, MOST_ROWS), options.passes, options.only);
				case "--passes" -> new Options(options.work, options.sql, options.rows,
						(int) number("--passes", value, 1, 1000), options.only);
				case "--only" -> options.andOnly(value);
				default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
			};
		}
		return options;
	}

	private Options andOnly(String name) {
		var names = new ArrayList<>(this.only);
		names.add(name);
		return new Options(this.work, this.sql, this.rows, this.passes, names);
	}

	private static long number(String option, String text, long least, long most) {
		try {
			long number = Long.parseLong(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below
		}
		throw new IllegalArgumentException("%s takes a number from %d to %d".formatted(option, least, most));
	}

}
