package dev.groundswell.metrics.answer;

import java.nio.file.Path;
import java.util.Objects;

import dev.groundswell.metrics.LogWriter;
import dev.groundswell.metrics.SampleLogTest;
import dev.groundswell.metrics.Samples;
import dev.groundswell.metrics.store.DuckDbStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleLogTest
class RevalidationTests {

	private static final String LEVELS = "/api/v1/statistics/levels?metric=monthly_active_users";

	private final MockMvcTester mvc;

	private final DuckDbStore store;

	@Autowired
	RevalidationTests(MockMvcTester mvc, DuckDbStore store) {
		this.mvc = mvc;
		this.store = store;
	}

	private String tag(String uri) {
		return Objects.requireNonNull(this.mvc.get().uri(uri).exchange().getResponse().getHeader("ETag"));
	}

	private MvcTestResult again(String uri, String tag) {
		return this.mvc.get().uri(uri).header("If-None-Match", tag).exchange();
	}

	@ParameterizedTest
	@ValueSource(strings = { LEVELS, LEVELS + "&asOf=2026-04-15", LEVELS + "&position=9", LEVELS + "&format=csv",
			"/api/v1/series", "/api/v1/leaderboards/monthly_active_users", "/api/v1/statistics",
			"/api/v1/statistics/freshness?asOf=2025-12-20" })
	void sameQuestionIsNotAnsweredTwice(String uri) {
		var tag = tag(uri);

		assertThat(tag).matches("\"[0-9a-f.-]+\"");
		assertThat(again(uri, "\"other\", " + tag)).hasStatus(304).hasHeader("ETag", tag).bodyText().isEmpty();
	}

	@Test
	void otherQuestionIsAnswered() {
		var tag = tag(LEVELS);

		assertThat(again(LEVELS + "&limit=1", tag)).hasStatusOk();
		assertThat(this.mvc.get().uri(LEVELS).header("Accept", "text/csv").header("If-None-Match", tag)).hasStatusOk();
		assertThat(again(LEVELS, "\"29-1-0\"")).hasStatusOk();
	}

	@Test
	void ageIsComputedEachTime() {
		var uri = "/api/v1/statistics/freshness";

		assertThat(again(uri, tag(uri))).hasStatusOk();
	}

	@Test
	void problemHasNoTag() {
		assertThat(this.mvc.get().uri("/api/v1/series?subject=nobody")).hasStatus(404).doesNotContainHeader("ETag");
	}

	@Test
	@DirtiesContext
	void answerIsComputedAnewOnceTheLogGoesOn(@TempDir Path directory) {
		var pinned = LEVELS + "&position=20&asOf=2026-01-01";
		var tag = tag(LEVELS);
		var tagOfPinned = tag(pinned);
		var log = new LogWriter(directory).from(this.store.position())
			.observation(Samples.users("chatgpt", "aicpb", "2026-01", 900_000_000))
			.seal();

		this.store.load(log.segment(), log.file());

		assertThat(again(LEVELS, tag)).hasStatusOk().bodyText().contains("900000000");
		assertThat(again(pinned, tagOfPinned)).hasStatus(304);
	}

}
