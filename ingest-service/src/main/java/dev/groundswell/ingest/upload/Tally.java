package dev.groundswell.ingest.upload;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows of one upload. */
final class Tally {

	/** More rejected lines than anyone reads; the count goes on. */
	static final int SHOWN = 1000;

	private final List<Rejection> rejected = new ArrayList<>();

	private long accepted;

	private long duplicates;

	private long unresolved;

	private long rejectedCount;

	void accept() {
		this.accepted++;
	}

	void duplicate() {
		this.duplicates++;
	}

	void park() {
		this.unresolved++;
	}

	void reject(long line, String reason) {
		this.rejectedCount++;
		if (this.rejected.size() < SHOWN) {
			this.rejected.add(new Rejection(line, reason));
		}
	}

	long accepted() {
		return this.accepted;
	}

	long duplicates() {
		return this.duplicates;
	}

	long unresolved() {
		return this.unresolved;
	}

	long rejectedCount() {
		return this.rejectedCount;
	}

	List<Rejection> rejected() {
		return this.rejected;
	}

}
