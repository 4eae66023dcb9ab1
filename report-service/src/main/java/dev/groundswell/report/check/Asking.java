package dev.groundswell.report.check;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;

import dev.groundswell.report.metrics.Metrics;
import dev.groundswell.report.metrics.Pin;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * From a request to its check: the same text with the same parameters on the same log
 * position is one check, whoever asks. A check that failed is begun again.
 */
@Component
class Asking {

	/** Ids are links for whoever has them, so nobody must be able to guess one. */
	private final SecureRandom random = new SecureRandom();

	private final Metrics metrics;

	private final Checks checks;

	private final CheckRunner runner;

	private final CheckProperties properties;

	private final Clock clock;

	Asking(Metrics metrics, Checks checks, CheckRunner runner, CheckProperties properties, Clock clock) {
		this.metrics = metrics;
		this.checks = checks;
		this.runner = runner;
		this.properties = properties;
		this.clock = clock;
	}

	Check ask(CheckRequest request, @Nullable String bearer) {
		Asked asked = request.asked();
		Pin pin = this.metrics.pin(request.until(this.clock.instant()), request.position());
		String key = asked.key(pin.position());
		Work work = new Work(asked, asked.article(), null, null);
		return this.checks.ofRequest(key).map((check) -> again(check, work, bearer)).orElseGet(() -> {
			String id = new BigInteger(130, this.random).toString(32);
			if (this.checks.begin(id, key, pin, work, this.properties.lease())) {
				start(id, bearer);
				return this.checks.get(id);
			}
			return this.checks.ofRequest(key).orElseThrow();
		});
	}

	private Check again(Check check, Work work, @Nullable String bearer) {
		if (check.status() == Check.Status.FAILED
				&& this.checks.beginAgain(check.id(), work, this.properties.lease())) {
			start(check.id(), bearer);
		}
		return this.checks.get(check.id());
	}

	private void start(String id, @Nullable String bearer) {
		if (!this.runner.start(id, bearer)) {
			this.checks.forget(id);
			throw new ChecksBusyException();
		}
	}

}
