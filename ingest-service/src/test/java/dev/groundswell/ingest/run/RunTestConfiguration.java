package dev.groundswell.ingest.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Waiting that takes no time: it moves the clock. */
@TestConfiguration(proxyBeanMethods = false)
class RunTestConfiguration {

	@Bean
	@Primary
	MovingClock movingClock() {
		return new MovingClock();
	}

	@Bean
	@Primary
	Waits waits(MovingClock clock) {
		return new Waits(clock);
	}

	static final class Waits implements Pause {

		private final MovingClock clock;

		final List<Duration> taken = new ArrayList<>();

		Waits(MovingClock clock) {
			this.clock = clock;
		}

		@Override
		public boolean of(Duration duration, BooleanSupplier stop) {
			this.taken.add(duration);
			this.clock.move(duration);
			return !stop.getAsBoolean();
		}

	}

}
