package dev.groundswell.ingest.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.UnsupportedEncodingException;
import java.util.List;

import dev.groundswell.ingest.IngestTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@IngestTest
class MetersTests {

	private static final String ROWS = """
			subject,metric,value,periodStart,source,publishedAt
			qwen-app,monthly_active_users,1M,1999-01-01,meters,1999-02-01
			qwen-app,monthly_active_users,1M,1999-01-01,meters,1999-02-01
			nobody-knows-this-app,monthly_active_users,1M,1999-01-01,meters,1999-02-01
			qwen-app,monthly_active_users,many,1999-01-01,meters,1999-02-01
			qwen-app,monthly_active_users,,1999-01-01,meters,1999-02-01
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MeterRegistry registry;

	@Test
	void theReadmeListsEachMeterWithItsLabelsAndNoOther() throws IOException {
		String scrape = scrape();
		var exposed = MeterTable.exposedIn(scrape).meters();
		var documented = MeterTable.ofReadme();

		assertThat(documented.own().meters()).containsAllEntriesOf(exposed);
		assertThat(exposed).containsAllEntriesOf(MeterTable.ofReadmeFromTheStart().own().meters());
		assertThat(documented.foreign())
			.allSatisfy((name) -> assertThat(scrape).containsPattern("(?m)^# TYPE " + name + " "));
	}

	@Test
	void theirClassExplainsEachOfThem() throws IOException {
		String source = Files.readString(Path.of("src/main/java/dev/groundswell/ingest/meter/Meters.java"));
		String explained = source.substring(0, source.indexOf("@Component"));

		assertThat(MeterTable.ofReadme().own().meters().keySet()).isNotEmpty()
			.allSatisfy((name) -> assertThat(explained)
				.contains(name.replaceFirst("(_total|(?<!_of|_timestamp)_seconds)$", "").replace('_', '.')));
	}

	@Test
	void eachRowReadIsInExactlyOneOutcome() {
		double accepted = rows("accepted");
		double duplicate = rows("duplicate");
		double unresolved = rows("unresolved");
		double rejected = rows("rejected");

		upload(ROWS, "meters-rows");

		assertThat(rows("accepted") - accepted).isEqualTo(1);
		assertThat(rows("duplicate") - duplicate).isEqualTo(1);
		assertThat(rows("unresolved") - unresolved).isEqualTo(1);
		assertThat(rows("rejected") - rejected).isEqualTo(2);
	}

	@Test
	void eachUploadIsInExactlyOneOutcomeAndARepeatedOneReadsNothing() {
		List<String> outcomes = List.of("taken", "repeated", "unreadable");
		List<Double> before = outcomes.stream().map(this::uploads).toList();
		double accepted = rows("accepted") + rows("duplicate");

		upload(ROWS, "meters-uploads");
		upload(ROWS, "meters-uploads");
		upload("no,such,header\n1,2,3\n", "meters-unreadable");

		assertThat(outcomes.stream().map(this::uploads)).containsExactly(before.get(0) + 1, before.get(1) + 1,
				before.get(2) + 1);
		assertThat(rows("accepted") + rows("duplicate")).isEqualTo(accepted + 2);
	}

	@Test
	void theSealedPositionFollowsTheCommittedOne() {
		upload(ROWS.replace("1999", "1998"), "meters-position");

		assertThat(gauge("log.sealed.position")).isLessThan(gauge("log.position"));
	}

	private void upload(String rows, String key) {
		this.mvc.post()
			.uri("/api/v1/observations")
			.header("Authorization", "Bearer secret")
			.header("Content-Type", "text/csv")
			.header("Idempotency-Key", key)
			.content(rows)
			.exchange();
	}

	private double rows(String outcome) {
		return this.registry.get("groundswell.ingest.rows").tag("outcome", outcome).counter().count();
	}

	private double uploads(String outcome) {
		return this.registry.get("groundswell.ingest.uploads").tag("outcome", outcome).counter().count();
	}

	private double gauge(String name) {
		return this.registry.get("groundswell.ingest." + name).gauge().value();
	}

	private String scrape() throws UnsupportedEncodingException {
		return this.mvc.get().uri("/actuator/prometheus").exchange().getResponse().getContentAsString();
	}

}
