package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secrets that an operator makes by hand, out of the table on the operator's page.
 */
final class Secrets {

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| `([A-Za-z0-9.-]+)` \\|",
			Pattern.MULTILINE);

	private Secrets() {
	}

	/** Keys by secret. */
	static Map<String, Set<String>> declaredIn(Path page) throws IOException {
		Map<String, Set<String>> keys = new TreeMap<>();
		Matcher row = ROW.matcher(Files.readString(page));
		while (row.find()) {
			keys.computeIfAbsent(row.group(1), (secret) -> new TreeSet<>()).add(row.group(2));
		}
		return keys;
	}

}
