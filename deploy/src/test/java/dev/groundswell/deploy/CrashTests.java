package dev.groundswell.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Killing ingest while it takes uploads loses nothing acknowledged, halves nothing and
 * doubles nothing.
 */
class CrashTests {

	private static final int UPLOADS = 60;

	private static final int ROWS = 10;

	private static final int KILL_AFTER = 20;

	@Test
	void everyAcknowledgedRowIsFoundOnceAfterAKill() throws Exception {
		try (Suite suite = Suite.start("crash", List.of("ingest-service"))) {
			Set<Integer> acknowledged = uploadWhileKilling(suite);
			suite.service("ingest-service").startAgain();
			suite.awaitLive("ingest-service");

			Map<Integer, Long> found = rowsByUpload(suite);
			assertThat(acknowledged).hasSizeBetween(KILL_AFTER, UPLOADS - 1);
			assertThat(found.keySet()).containsAll(acknowledged);
			assertThat(found.values()).containsOnly((long) ROWS);

			for (int upload = 0; upload < UPLOADS; upload++) {
				assertThat(send(suite, upload).status()).isIn(200, 201);
			}

			Map<Integer, Long> all = rowsByUpload(suite);
			assertThat(all.keySet()).hasSize(UPLOADS);
			assertThat(all.values()).containsOnly((long) ROWS);
			assertThat(rows(suite)).extracting((row) -> row.get("sequence").asLong()).doesNotHaveDuplicates();
			assertThat(rows(suite)).extracting((row) -> row.get("id").asString()).doesNotHaveDuplicates();
		}
	}

	/** Two callers upload without pause; the service is killed in the middle. */
	private static Set<Integer> uploadWhileKilling(Suite suite) throws InterruptedException {
		Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
		CountDownLatch enough = new CountDownLatch(KILL_AFTER);
		try (var callers = Executors.newFixedThreadPool(2)) {
			for (int upload = 0; upload < UPLOADS; upload++) {
				int number = upload;
				callers.execute(() -> {
					if (isAcknowledged(suite, number)) {
						acknowledged.add(number);
						enough.countDown();
					}
				});
			}
			boolean reached = enough.await(60, TimeUnit.SECONDS);
			suite.service("ingest-service").kill();
			assertThat(reached).as("uploads are taken before the kill").isTrue();
		}
		return acknowledged;
	}

	private static boolean isAcknowledged(Suite suite, int number) {
		try {
			return send(suite, number).status() == 201;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Answer send(Suite suite, int number) throws IOException {
		String lines = IntStream.range(0, ROWS)
			.mapToObj(
					(row) -> "qwen,likes,%d,2026-01-%02d,crash-%d,2026-02-01\n".formatted(1_000 + row, 1 + row, number))
			.collect(Collectors.joining());
		return suite.http("ingest-service")
			.post("/api/v1/observations", "text/csv", "subject,metric,value,periodStart,source,publishedAt\n" + lines,
					"Idempotency-Key", "crash-" + number);
	}

	private static Map<Integer, Long> rowsByUpload(Suite suite) throws IOException {
		return rows(suite).stream()
			.map((row) -> Integer.valueOf(row.get("source").asString().substring("crash-".length())))
			.collect(Collectors.groupingBy((number) -> number, Collectors.counting()));
	}

	private static List<JsonNode> rows(Suite suite) throws IOException {
		List<JsonNode> rows = new ArrayList<>();
		String after = "";
		do {
			JsonNode page = suite.http("ingest-service")
				.get("/api/v1/observations?subject=qwen&metric=likes&limit=250" + after)
				.json();
			page.get("items").forEach(rows::add);
			after = page.path("next").isNull() ? "" : "&after=" + page.get("next").asString();
		}
		while (!after.isEmpty());
		return rows;
	}

}
