package dev.groundswell.report.ingest;

import java.util.List;

import dev.groundswell.report.ingest.Registry.Relation;
import dev.groundswell.report.ingest.Registry.Subject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryTests {

	private static final List<Relation> OF_QWEN = List.of(new Relation("member-of", "qwen"));

	private static Registry registry(Subject... subjects) {
		return new Registry(1, List.of(subjects), null, null, null);
	}

	@Test
	void repositoriesOfAHubAreNotFollowedOneByOne() {
		Registry registry = registry(new Subject("qwen3", "family", "Qwen3", null, null, OF_QWEN),
				new Subject("qwen3-omni", "model", "Qwen3-Omni", null, null, OF_QWEN),
				new Subject("Qwen/Qwen3-8B", "model", "Qwen/Qwen3-8B", null, null, OF_QWEN),
				new Subject("qwen/qwen3-max-20250923", "model", "qwen/qwen3-max-20250923", null, null, OF_QWEN));

		assertThat(registry.membersOf("qwen")).containsExactly("qwen3", "qwen3-omni");
	}

	@Test
	void membersOfAnotherFamilyAreNotMembers() {
		assertThat(registry(
				new Subject("llama-4", "model", "Llama 4", null, null, List.of(new Relation("member-of", "llama"))))
			.membersOf("qwen")).isEmpty();
	}

}
