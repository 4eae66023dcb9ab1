package dev.groundswell.ingest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when somebody waits. */
final class MovingClock extends Clock {

	private volatile Instant now = Instant.parse("2025-12-06T03:10:00Z");

	void set(Instant instant) {
		this.now = instant;
	}

	void move(Duration duration) {
		this.now = this.now.plus(duration);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
