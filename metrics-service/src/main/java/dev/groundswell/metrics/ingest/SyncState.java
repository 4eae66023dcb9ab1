package dev.groundswell.metrics.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How following the log fares, for health and meters. Safe for use by many threads. */
class SyncState {

	private volatile long position;

	private volatile long ingestPosition;

	private volatile int failuresInARow;

	private volatile @Nullable Instant lastSuccess;

	private volatile @Nullable Instant lastFailure;

	private volatile @Nullable String lastFault;

	void loaded(long position) {
		this.position = position;
	}

	void seen(long ingestPosition) {
		this.ingestPosition = ingestPosition;
	}

	void succeeded(Instant now) {
		this.failuresInARow = 0;
		this.lastSuccess = now;
	}

	synchronized void failed(Instant now, String fault) {
		this.failuresInARow++;
		this.lastFailure = now;
		this.lastFault = fault;
	}

	long position() {
		return this.position;
	}

	long ingestPosition() {
		return this.ingestPosition;
	}

	/** Rows known to be sealed and not loaded yet. */
	long lag() {
		return Math.max(0, this.ingestPosition - this.position);
	}

	int failuresInARow() {
		return this.failuresInARow;
	}

	@Nullable Instant lastSuccess() {
		return this.lastSuccess;
	}

	@Nullable Instant lastFailure() {
		return this.lastFailure;
	}

	@Nullable String lastFault() {
		return this.lastFault;
	}

}
