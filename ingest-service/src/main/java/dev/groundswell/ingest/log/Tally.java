package dev.groundswell.ingest.log;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows of one upload or run. */
public final class Tally {

	/** More rejected lines than anyone reads; the count goes on. */
	static final int SHOWN = 1000;

	private final List<Rejection> rejected = new ArrayList<>();

	private long accepted;

	private long duplicates;

	private long unresolved;

	private long rejectedCount;

	public void accept() {
		this.accepted++;
	}

	public void duplicate() {
		this.duplicates++;
	}

	public void park() {
		this.unresolved++;
	}

	public void reject(long line, String reason) {
		this.rejectedCount++;
		if (this.rejected.size() < SHOWN) {
			this.rejected.add(new Rejection(line, reason));
		}
	}

	public long accepted() {
		return this.accepted;
	}

	public long duplicates() {
		return this.duplicates;
	}

	public long unresolved() {
		return this.unresolved;
	}

	public long rejectedCount() {
		return this.rejectedCount;
	}

	public List<Rejection> rejected() {
		return this.rejected;
	}

}
