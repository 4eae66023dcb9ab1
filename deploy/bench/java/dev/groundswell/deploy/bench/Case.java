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
 * into the answer that must equal the first column of the SQL's first row), {@code base} (the file whose SQL takes the
 * place of the scan). Other lines that begin so are comments.
 *
 * @param base null for the scan
 */
record Case(String name, String kind, String sql, Optional<String> path, Optional<String> same, Case base) {

	private static final String SUFFIX = ".sql";

	/** All there are, in the order of their names. */
	static List<Case> all(Path directory) throws IOException {
		var cases = new ArrayList<Case>();
		try (var files = Files.list(directory)) {
			for (var file : files.filter((each) -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
				cases.add(of(file));
			}
		}
		return cases;
	}

	private static Case of(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		var sql = String.join("\n", lines.stream().filter((line) -> !line.startsWith("--")).toList());
		var base = fact(lines, "base");
		return new Case(file.getFileName().toString().replace(SUFFIX, ""), fact(lines, "kind").orElseThrow(), sql,
				fact(lines, "path"), fact(lines, "same"),
				base.isPresent() ? of(file.resolveSibling(base.get() + SUFFIX)) : null);
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
