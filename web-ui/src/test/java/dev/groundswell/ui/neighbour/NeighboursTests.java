package dev.groundswell.ui.neighbour;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import dev.groundswell.ui.meter.Meters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tries {@link Neighbours}: whatever a service does becomes an answer. */
class NeighboursTests {

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Neighbours neighbours = new Neighbours(
			Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC), new Meters(this.meters));

	@Test
	void valueIsHere() {
		Answer<String> answer = this.neighbours.ask(Neighbour.METRICS, () -> "18.34 M");

		assertThat(answer.isHere()).isTrue();
		assertThat(answer.map(String::length).orThrow()).isEqualTo(7);
		assertThat(answer.notice()).isEmpty();
		assertThat(this.meters.counter("groundswell.ui.answers", "neighbour", "metrics", "outcome", "here").count())
			.isEqualTo(1);
	}

	@Test
	void awaySaysSinceWhen() {
		Answer<String> never = this.neighbours.ask(Neighbour.METRICS, NeighboursTests::refuseConnection);
		this.neighbours.ask(Neighbour.METRICS, () -> "here");
		Answer<String> later = this.neighbours.ask(Neighbour.METRICS, NeighboursTests::refuseConnection);

		assertThat(never.notice()).isEqualTo("Statistics are away; not seen since this page started.");
		assertThat(later.notice()).isEqualTo("Statistics are away; last seen 10:42\u00a0UTC.");
		assertThat(later.orElse("other")).isEqualTo("other");
		assertThatExceptionOfType(NeighbourAwayException.class).isThrownBy(later::orThrow);
	}

	@Test
	void brokenServiceIsAway() {
		Answer<String> answer = this.neighbours.ask(Neighbour.REPORT, () -> {
			throw new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR);
		});

		assertThat(answer).isInstanceOf(Answer.Away.class);
		assertThat(this.neighbours.<String>ask(Neighbour.REPORT, () -> null)).isInstanceOf(Answer.Away.class);
	}

	@Test
	void unknownThingIsMissing() {
		Answer<String> answer = this.neighbours.ask(Neighbour.INGEST, () -> {
			throw HttpClientErrorException.create(HttpStatus.NOT_FOUND, "", HttpHeaders.EMPTY,
					"{}".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
		});

		assertThat(answer).isInstanceOf(Answer.Missing.class);
		assertThatExceptionOfType(UnknownThingException.class).isThrownBy(answer::orThrow);
	}

	@Test
	void refusalKeepsItsStatus() {
		Answer<String> answer = this.neighbours.ask(Neighbour.INGEST, () -> {
			throw HttpClientErrorException.create(HttpStatus.UNAUTHORIZED, "", HttpHeaders.EMPTY, new byte[0], null);
		});

		assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(answer::orThrow)
			.satisfies((it) -> assertThat(it.status()).isEqualTo(401));
	}

	@Test
	void severalQuestionsAreAskedAtOnce() {
		try (Fan fan = new Fan()) {
			var first = fan.start(() -> "a");
			var second = fan.start(() -> "b");

			assertThat(first.get() + second.get()).isEqualTo("ab");
		}
	}

	private static String refuseConnection() {
		throw new ResourceAccessException("Connection refused");
	}

}
