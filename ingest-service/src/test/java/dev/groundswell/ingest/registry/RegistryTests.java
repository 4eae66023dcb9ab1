package dev.groundswell.ingest.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryTests {

	private final Registry registry = SampleRegistry.registry();

	@ParameterizedTest
	@CsvSource({ "Qwen, monthly_active_users, qwen-app", "qwen, monthly_active_users, qwen-app",
			"Qwen, downloads_all_time, qwen", "通义千问, monthly_active_users, qwen-app", "通义千问, token_share, qwen",
			"千问, monthly_active_users, qwen-app", "Tongyi app, monthly_active_users, tongyi-app",
			"Qwen3-8B, downloads_all_time, Qwen/Qwen3-8B", "qwen/qwen3-8b, downloads_all_time, Qwen/Qwen3-8B",
			"Alibaba, investment, alibaba" })
	void theMetricDecidesWhichSubjectANameMeans(String name, String metric, String subject) {
		assertThat(resolve(name, metric))
			.isEqualTo(new Resolution.Resolved(this.registry.subject(subject).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Qwen app", "QWEN APP", "qwen-app", "qwenapp", "Ｑｗｅｎ　ａｐｐ", "Qwen\u2011app",
			"Qwen\u2014app", "Qwen\u00a0app", " qwen \u2212 app ", "Q\u200bwen app", "qwen\u00adapp" })
	void caseWidthDashesAndSpacesDoNotMatter(String name) {
		assertThat(resolve(name, "monthly_active_users")).isInstanceOfSatisfying(Resolution.Resolved.class,
				(resolved) -> assertThat(resolved.subject().id()).isEqualTo("qwen-app"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nobody", "Llama", "", "   ", "-", "qwen app 2" })
	void aNameOfNoSubjectTheMetricAppliesToIsUnknown(String name) {
		assertThat(resolve(name, "monthly_active_users")).isEqualTo(new Resolution.Unknown(name));
	}

	@Test
	void severalSubjectsOfTheMetricsKindsAreAmbiguous() {
		Registry registry = of(subject("b", "app", "Twin"), subject("a", "app", "Twin"),
				subject("c", "family", "Twin"));

		assertThat(registry.resolve("TWIN", metric("app")))
			.isEqualTo(new Resolution.Ambiguous("TWIN", List.of("a", "b")));
	}

	@Test
	void anIdWrittenExactlyWins() {
		Registry registry = of(subject("twin", "app", "Twin"), subject("other", "app", "Twin"));

		assertThat(registry.resolve("twin", metric("app"))).isInstanceOf(Resolution.Resolved.class);
		assertThat(registry.resolve("Twin", metric("app"))).isInstanceOf(Resolution.Ambiguous.class);
	}

	@Test
	void aMetricWithoutKindsAppliesToAll() {
		assertThat(this.registry.resolve("Qwen app", metric())).isInstanceOf(Resolution.Resolved.class);
		assertThat(this.registry.resolve("Qwen", metric())).isInstanceOf(Resolution.Ambiguous.class);
	}

	@Test
	void jsonIsReadBackAsItWasAndWrittenTheSame() {
		String json = this.registry.toJson();

		assertThat(Registry.fromJson(json)).isEqualTo(this.registry);
		assertThat(Registry.fromJson(json).toJson()).isEqualTo(json);
	}

	@Test
	void jsonHasTheAgreedMembers() {
		assertThat(this.registry.toJson()).startsWith("{\"version\":1,\"subjects\":[")
			.contains("{\"id\":\"qwen-app\",\"kind\":\"app\",\"name\":\"Qwen app\",\"names\":{\"en\":\"Qwen app\","
					+ "\"zh\":\"千问\"},\"aliases\":[\"Qwen\",\"通义千问\"],\"relations\":[{\"type\":\"made-by\","
					+ "\"target\":\"alibaba\"},{\"type\":\"continues\",\"target\":\"tongyi-app\","
					+ "\"date\":\"2025-11-17\",\"note\":\"Relaunched by merging older apps.\"}],\"groups\":[\"china\"]}")
			.contains("{\"id\":\"monthly_active_users\",\"name\":\"Monthly active users\",\"unit\":\"users\","
					+ "\"behaviour\":\"level\",\"kinds\":[\"app\"],\"interval\":\"month\",\"definition\":"
					+ "\"People who used the app at least once in the month.\",\"denominatorQualifier\":null}")
			.contains("{\"id\":\"open\",\"name\":\"Open weights\",\"kind\":\"openness\"}")
			.contains(
					"{\"subject\":\"qwen-app\",\"type\":\"relaunch\",\"date\":\"2025-11-17\",\"from\":[\"tongyi-app\"],")
			.contains("\"licence\":{\"id\":\"facts\",\"name\":\"Published facts\",\"url\":null,\"quote\":true},"
					+ "\"interval\":31}");
	}

	@Test
	void jsonOfANewerServiceIsReadWithoutWhatIsNew() {
		Registry read = Registry.fromJson("""
				{"version":7,"novelty":[1],"subjects":[{"id":"a","kind":"app","name":"A","colour":"red"}]}""");

		assertThat(read.version()).isEqualTo(7);
		assertThat(read.subject("a")).isPresent();
		assertThat(read.metrics()).isEmpty();
	}

	@Test
	void theOrderOfEntriesDoesNotMatter() {
		Subject a = subject("a", "app", "A");
		Subject b = subject("b", "app", "B");

		assertThat(of(b, a)).isEqualTo(of(a, b)).hasSameHashCodeAs(of(a, b));
		assertThat(of(b, a).toJson()).isEqualTo(of(a, b).toJson());
	}

	@Test
	void extendingAddsAndNeverTakesAway() {
		Subject subject = new Subject("a", "app", "A", Map.of("en", "A"), List.of("Alpha"), List.of(), List.of("x"),
				null, null);
		Subject more = new Subject("a", "app", "Ay", Map.of("en", "Aye", "zh", "甲"), List.of("ALPHA", "Al"),
				List.of(Relation.to("made-by", "m")), List.of("x", "y"), null, null);

		Subject both = subject.extendedBy(more, Set.of());

		assertThat(both.name()).isEqualTo("A");
		assertThat(both.names()).isEqualTo(Map.of("en", "A", "zh", "甲"));
		assertThat(both.aliases()).containsExactly("Alpha", "Ay", "Aye", "Al");
		assertThat(both.relations()).hasSize(1);
		assertThat(both.groups()).containsExactly("x", "y");
		assertThat(both.extendedBy(more, Set.of())).isEqualTo(both);
	}

	@Test
	void theDayOfReleaseThatIsNamedLastHolds() {
		Subject created = released("2025-08-04", null);

		assertThat(created.extendedBy(released(null, "2025-08-05"), Set.of()))
			.isEqualTo(released("2025-08-04", "2025-08-05"));
		assertThat(released("2025-08-04", "2025-08-05").extendedBy(released("2025-08-03", "2025-08-06"), Set.of()))
			.isEqualTo(released("2025-08-04", "2025-08-06"));
		assertThat(released(null, "2025-08-05").extendedBy(created, Set.of()))
			.isEqualTo(released("2025-08-04", "2025-08-05"));
	}

	@Test
	void jsonTellsADayOfReleaseOnlyWhereOneIsKnown() {
		Registry registry = of(released("2025-08-04", "2025-08-05"));

		assertThat(registry.toJson()).contains("\"createdAt\":\"2025-08-04\",\"releasedAt\":\"2025-08-05\"");
		assertThat(Registry.fromJson(registry.toJson())).isEqualTo(registry);
		assertThat(of(released("2025-08-04", null)).toJson()).doesNotContain("releasedAt");
	}

	private static Subject released(@Nullable String createdAt, @Nullable String releasedAt) {
		return new Subject("a", "model", "A", null, null, null, null,
				(createdAt != null) ? LocalDate.parse(createdAt) : null,
				(releasedAt != null) ? LocalDate.parse(releasedAt) : null);
	}

	private Resolution resolve(String name, String metric) {
		return this.registry.resolve(name, this.registry.metric(metric).orElseThrow());
	}

	private static Registry of(Subject... subjects) {
		return new Registry(1, List.of(subjects), List.of(), List.of(), List.of(), List.of());
	}

	private static Subject subject(String id, String kind, String name) {
		return new Subject(id, kind, name, null, null, null, null, null, null);
	}

	private static Metric metric(String... kinds) {
		return new Metric("m", "M", "users", "level", List.of(kinds), null, "", null);
	}

}
