package dev.groundswell.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statistic asked two ways: hand-written SQL, and a path of the service. It is a file; lines that begin with two dashes and a
 * word say what it is: {@code kind} (decides the bound), {@code path} (what the service is asked), {@code same} (a JSON pointer
 * into the answer that must equal the first column of the SQL's first row), {@code base} (a case whose SQL takes the
 * place of the scan).
 */
record Case(String name, String kind, String sql, Optional<String> path, Optional<String> same, Optional<String> base) {

	static List<Case> all(Path directory, List<String> only) throws IOException {
		var cases = new ArrayList<Case>();
		try (var files = Files.list(directory)) {
			for (var file : files.filter((each) -> each.toString().endsWith(".sql")).sorted().toList()) {
				var read = of(file);
				if (only.isEmpty() || only.contains(read.name())) {
					cases.add(read);
				}
			}
		}
		if (cases.isEmpty()) {
			throw new IllegalArgumentException("no such statistic among the files of " + directory);
		}
		return cases;
	}

	private static Case of(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		var sql = String.join("\n", lines.stream().filter((line) -> !line.startsWith("--")).toList());
		return new Case(file.getFileName().toString().replace(".sql", ""), fact(lines, "kind").orElseThrow(), sql,
				fact(lines, "path"), fact(lines, "same"), fact(lines, "base"));
	}

	private static Optional<String> fact(List<String> lines, String name) {
		return lines.stream()
			.filter((line) -> line.startsWith("-- " + name + ": "))
			.map((line) -> line.substring(name.length() + 5).strip())
			.findFirst();
	}

	/** So many times its base, usually the bare scan, may the SQL take at ten million rows. */
	double bound() {
		return switch (this.kind) {
			case "slice" -> 3;
			case "window" -> 15;
			case "latest", "series" -> 0.1;
			case "as-of" -> 2;
			default -> throw new IllegalArgumentException("unknown kind " + this.kind + " of " + this.name);
		};
	}

}
