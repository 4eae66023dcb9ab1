package dev.groundswell.ui.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins by address. After five in five minutes an address has to wait
 * until the oldest of them is five minutes old. Keeps at most ten thousand addresses, the
 * longest unseen going first. Safe for many threads.
 */
@Component
class Attempts {

	static final int MOST = 5;

	static final Duration WINDOW = Duration.ofMinutes(5);

	private static final int ADDRESSES = 10_000;

	private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
			return size() > ADDRESSES;
		}
	};

	private final Clock clock;

	Attempts(Clock clock) {
		this.clock = clock;
	}

	synchronized boolean isExhausted(String address) {
		return recent(address).size() >= MOST;
	}

	synchronized void failed(String address) {
		recent(address).addLast(this.clock.instant());
	}

	synchronized void succeeded(String address) {
		this.failures.remove(address);
	}

	private Deque<Instant> recent(String address) {
		Deque<Instant> recent = this.failures.computeIfAbsent(address, (_) -> new ArrayDeque<>());
		Instant since = this.clock.instant().minus(WINDOW);
		recent.removeIf((at) -> !at.isAfter(since));
		return recent;
	}

}
