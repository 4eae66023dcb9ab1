package dev.groundswell.ingest.connector;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import dev.groundswell.ingest.fetch.Secret;
import dev.groundswell.ingest.fetch.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StepTests {

	private static final LocalDate DAY = LocalDate.parse("2025-12-06");

	private static Manifest builtIn(String id) {
		return new ManifestFiles(null).manifests()
			.stream()
			.filter((manifest) -> manifest.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Site site(Manifest manifest, @Nullable String token) {
		return new Site(manifest.origin(), manifest.origin(), (token != null) ? new Secret(token) : null);
	}

	@Test
	void everyWatchedOrganizationIsAskedForAndThenTheTop() {
		Manifest hub = builtIn("huggingface-models");

		List<Step> steps = Step.plan(hub, site(hub, null), DAY);

		assertThat(steps).hasSizeGreaterThan(30);
		assertThat(steps.getFirst().name()).isEqualTo("models of Qwen");
		assertThat(steps.getFirst().first()).isEqualTo(URI.create("https://huggingface.co/api/models?author=Qwen"
				+ "&sort=createdAt&direction=1&limit=500&expand=createdAt&expand=downloads&expand=downloadsAllTime"
				+ "&expand=likes&expand=safetensors&expand=tags"));
		assertThat(steps.getLast().first()).asString().contains("sort=downloads&direction=-1");
		assertThat(steps).extracting(Step::number).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void aTokenOpensTheDataSetItself() {
		Manifest router = builtIn("openrouter-rankings");

		assertThat(Step.plan(router, site(router, "sk-or-x"), DAY)).singleElement()
			.extracting(Step::first)
			.isEqualTo(URI.create("https://openrouter.ai/api/v1/datasets/rankings-daily"
					+ "?start_date=2025-11-01&end_date=2025-12-05"));
		assertThat(Step.plan(router, site(router, null), DAY)).singleElement()
			.extracting(Step::first)
			.asString()
			.endsWith("/latest.manifest.json");
	}

}
