package dev.groundswell.ingest.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.run.Fault.Grade;

/** Collects what goes wrong in an attempt; what is equal is counted. */
final class Faults {

	/** More kinds of faults than anyone reads; the rest is counted together. */
	private static final int KINDS = 100;

	private static final int LONGEST = 400;

	private record Kind(Grade grade, String step, String reason) {
	}

	private final Map<Kind, Long> counts = new LinkedHashMap<>();

	void add(Grade grade, String step, String reason) {
		add(grade, step, reason, 1);
	}

	void add(Grade grade, String step, String reason, long count) {
		Kind kind = new Kind(grade, step, (reason.length() <= LONGEST) ? reason : reason.substring(0, LONGEST) + "…");
		boolean room = this.counts.size() < KINDS || this.counts.containsKey(kind);
		this.counts.merge(room ? kind : new Kind(grade, "", "further faults"), count, Long::sum);
	}

	/** Worst first; equal faults give equal lists. */
	List<Fault> all() {
		return this.counts.entrySet()
			.stream()
			.map((entry) -> new Fault(entry.getKey().grade(), entry.getKey().step(), entry.getKey().reason(),
					entry.getValue()))
			.sorted()
			.toList();
	}

}
