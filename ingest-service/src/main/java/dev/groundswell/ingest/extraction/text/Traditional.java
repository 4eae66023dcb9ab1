package dev.groundswell.ingest.extraction.text;

import java.util.List;

/**
 * Traditional Chinese characters, read as the simplified ones that rules and names are
 * written in. One for one, so that places in the text stay what they are.
 */
final class Traditional {

	private static final char[] SIMPLIFIED = load();

	private Traditional() {
	}

	private static char[] load() {
		char[] table = new char[Character.MAX_VALUE + 1];
		List<String> rows = RuleTable.lines("traditional.txt")
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.toList();
		for (int i = 0; i < rows.getFirst().length(); i++) {
			table[rows.getFirst().charAt(i)] = rows.getLast().charAt(i);
		}
		return table;
	}

	static char simplified(char c) {
		return (c < 0x2e80 || SIMPLIFIED[c] == 0) ? c : SIMPLIFIED[c];
	}

}
