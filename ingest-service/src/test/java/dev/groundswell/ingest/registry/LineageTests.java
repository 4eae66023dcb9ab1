package dev.groundswell.ingest.registry;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTests {

	private static Subject subject(String id, String kind, Relation... relations) {
		return new Subject(id, kind, id, null, null, List.of(relations), null, null, null);
	}

	@Test
	void aFamilyIsFoundOverAnyNumberOfBases() {
		Registry registry = new Registry(1,
				List.of(subject("qwen", "family"), subject("a", "model", Relation.to("member-of", "qwen")),
						subject("b", "model", Relation.to("derived-from", "a")),
						subject("c", "model", Relation.to("derived-from", "b")),
						subject("d", "model", Relation.to("made-by", "a"))),
				List.of(), List.of(), List.of(), List.of());

		assertThat(new Lineage(registry).withoutFamily()).extracting(Subject::id).containsExactly("d");
	}

	@Test
	void modelsThatDeriveFromEachOtherEndSomewhere() {
		Registry registry = new Registry(1,
				List.of(subject("a", "model", Relation.to("derived-from", "b")),
						subject("b", "model", Relation.to("derived-from", "a"))),
				List.of(), List.of(), List.of(), List.of());

		assertThat(new Lineage(registry).withoutFamily()).extracting(Subject::id).containsExactly("a", "b");
	}

}
