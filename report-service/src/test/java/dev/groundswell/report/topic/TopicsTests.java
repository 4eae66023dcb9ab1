package dev.groundswell.report.topic;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TopicsTests {

	@Test
	void theBundledTopicsEndTheirWeeksOnTheirDays() {
		Topics topics = Topics
			.read(List.of(new ClassPathResource("topics/qwen.yaml"), new ClassPathResource("topics/open-models.yaml")));

		assertThat(topics.get("qwen").weekEndsOn()).isEqualTo(DayOfWeek.SATURDAY);
		assertThat(topics.get("open-models").weekEndsOn()).isEqualTo(DayOfWeek.SUNDAY);
		assertThat(topics.all()).extracting(Topic::id).containsExactly("open-models", "qwen");
		assertThat(topics.all()).allSatisfy((topic) -> {
			assertThat(topic.subjects()).doesNotHaveDuplicates();
			assertThat(topic.metrics()).doesNotHaveDuplicates();
		});
	}

	@Test
	void anUnknownTopicNamesTheKnown() {
		Topics topics = Topics.read(List.of(new ClassPathResource("topics/qwen.yaml")));

		assertThatExceptionOfType(UnknownTopicException.class).isThrownBy(() -> topics.get("nope"))
			.withMessageContaining("Known: qwen");
	}

	@Test
	void aMisspeltMemberStopsTheStart() {
		assertThatIllegalStateException().isThrownBy(() -> Topics.read(List.of(yaml("id: x\nsubject: [a]\n"))));
	}

	@Test
	void anotherDeclarationIsAnotherHash() {
		Topic qwen = Topics.read(List.of(new ClassPathResource("topics/qwen.yaml"))).get("qwen");
		Topic other = new Topic(qwen.id(), qwen.name(), qwen.weekEndsOn(), qwen.subjects(), qwen.membersOf(), List.of(),
				qwen.metrics(), qwen.modelFacts(), qwen.standing());

		assertThat(other.hash()).hasSize(64).isNotEqualTo(qwen.hash());
	}

	private static Resource yaml(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
