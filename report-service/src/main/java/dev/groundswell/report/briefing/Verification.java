package dev.groundswell.report.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.report.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * An edition held against the same edition written again from the log.
 *
 * @param verified nothing differs, to the byte
 * @param statements how many were compared
 */
public record Verification(boolean verified, int statements, List<Mismatch> mismatches) {

	/**
	 * One difference.
	 *
	 * @param section where, or empty when it concerns the whole edition
	 * @param statement id of the statement as kept, or empty
	 * @param expected as kept
	 * @param found as written again
	 */
	public record Mismatch(String section, String statement, String reason, @Nullable String expected,
			@Nullable String found) {
	}

	static Verification of(Edition kept, Draft again) {
		List<Mismatch> mismatches = new ArrayList<>();
		Content then = kept.content();
		Content now = again.content();
		compare(mismatches, "topic declared otherwise", then.topicHash(), now.topicHash());
		compare(mismatches, "wording changed", "" + then.wordingVersion(), "" + now.wordingVersion());
		compare(mismatches, "registry of that position", "" + then.registryVersion(), "" + now.registryVersion());
		Map<String, Content.Line> rewritten = new HashMap<>();
		now.sections().forEach((section) -> section.statements().forEach((line) -> rewritten.put(line.id(), line)));
		int statements = 0;
		for (Content.SectionText section : then.sections()) {
			for (Content.Line line : section.statements()) {
				statements++;
				Content.Line found = rewritten.remove(line.id());
				if (found == null) {
					mismatches.add(new Mismatch(section.id(), line.id(), "not said any more", line.text(), null));
				}
				else if (!found.equals(line)) {
					mismatches.add(new Mismatch(section.id(), line.id(), "figures behind it differ",
							Canonical.json(line.figures()), Canonical.json(found.figures())));
				}
			}
		}
		rewritten.values()
			.stream()
			.sorted((one, two) -> one.id().compareTo(two.id()))
			.forEach((line) -> mismatches.add(new Mismatch("", line.id(), "not said then", null, line.text())));
		if (mismatches.isEmpty()) {
			compare(mismatches, "hash", kept.hash(), again.hash());
		}
		return new Verification(mismatches.isEmpty(), statements, mismatches);
	}

	private static void compare(List<Mismatch> mismatches, String reason, String expected, String found) {
		if (!expected.equals(found)) {
			mismatches.add(new Mismatch("", "", reason, expected, found));
		}
	}

}
