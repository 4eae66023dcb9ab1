package dev.groundswell.report.check;

import java.util.List;
import java.util.Map;

import dev.groundswell.report.ingest.Registry;
import dev.groundswell.report.ingest.Registry.Metric;
import dev.groundswell.report.ingest.Registry.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectNamesTests {

	private final SubjectNames names = new SubjectNames(new Registry(1,
			List.of(new Subject("qwen-app", "app", "Qwen app", Map.of("zh", "通义千问"), List.of("Qwen"), null),
					new Subject("qwen", "family", "Qwen", null, null, null)),
			List.of(new Metric("monthly_active_users", "Monthly active users", List.of("app")),
					new Metric("usage", "Usage", null)),
			List.of(), List.of()));

	@Test
	void nameIsKnownInEachOfItsWritings() {
		assertThat(List.of("Qwen app", "QWEN-APP", "Ｑｗｅｎ app", "通义千问"))
			.allSatisfy((name) -> assertThat(this.names.id(name, "monthly_active_users")).isEqualTo("qwen-app"));
	}

	@Test
	void metricDecidesBetweenAppAndFamily() {
		assertThat(this.names.id("Qwen", "monthly_active_users")).isEqualTo("qwen-app");
	}

	@Test
	void nameOfTwoIsNobodysAndAnIdIsItsOwn() {
		assertThat(this.names.id("Qwen", "usage")).isNull();
		assertThat(this.names.id("qwen", "usage")).isEqualTo("qwen");
		assertThat(this.names.id("Zebra", "usage")).isNull();
	}

}
