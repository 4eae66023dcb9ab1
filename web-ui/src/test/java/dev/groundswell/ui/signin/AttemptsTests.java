package dev.groundswell.ui.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries {@link Attempts}. */
class AttemptsTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

	private final InstantSource source = this.now::get;

	private final Clock clock = this.source.withZone(ZoneOffset.UTC);

	private final Attempts attempts = new Attempts(this.clock);

	@Test
	void fiveFailuresExhaustAnAddressAndNoOther() {
		fail(Attempts.MOST);

		assertThat(this.attempts.isExhausted("10.0.0.1")).isTrue();
		assertThat(this.attempts.isExhausted("10.0.0.2")).isFalse();
	}

	@Test
	void waitingHelps() {
		fail(Attempts.MOST);

		this.now.updateAndGet((instant) -> instant.plus(Attempts.WINDOW).plus(Duration.ofSeconds(1)));

		assertThat(this.attempts.isExhausted("10.0.0.1")).isFalse();
	}

	@Test
	void successForgets() {
		fail(Attempts.MOST - 1);
		this.attempts.succeeded("10.0.0.1");
		fail(1);

		assertThat(this.attempts.isExhausted("10.0.0.1")).isFalse();
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			this.attempts.failed("10.0.0.1");
		}
	}

}
