package dev.groundswell.ingest.registry;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegistryReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					subjects: [{id: a, kind: app, name: A, colour: red}]                   | f.yaml /subjects/0/colour: unknown member "colour"; known are aliases, createdAt, groups, id, kind, name, names, relations, releasedAt (line 1)
					subjekts: []                                                           | f.yaml /subjekts: unknown member "subjekts"; known are continuity, groups, metrics, sources, subjects (line 1)
					subjects: [{kind: app, name: A}]                                       | f.yaml /subjects/0/id: is missing
					subjects: [{id: a, name: A}]                                           | f.yaml /subjects/0/kind: is missing
					subjects: [{id: a, kind: app}]                                         | f.yaml /subjects/0/name: is missing
					subjects: [{id: a b, kind: app, name: A}]                              | f.yaml /subjects/0/id: "a b" is no id: letters, digits and . _ : @ + -, at most one slash
					subjects: [{id: unresolved, kind: app, name: A}]                       | f.yaml /subjects/0/id: "unresolved" is taken
					subjects: [{id: a, kind: apps, name: A}]                               | f.yaml /subjects/0/kind: "apps" is not one of app, family, model, organization, region, technology, package, repository, currency-pair
					subjects: [{id: a, kind: app, name: ' '}]                              | f.yaml /subjects/0/name: is blank
					subjects: [{id: a, kind: app, name: A, relations: [{type: made-by, target: b}]}] | f.yaml /subjects/0/relations/0/target: there is no subject "b"
					subjects: [{id: a, kind: app, name: A, relations: [{type: knows, target: a}]}]   | f.yaml /subjects/0/relations/0/type: "knows" is not one of member-of, made-by, based-in, derived-from, continues
					subjects: [{id: a, kind: app, name: A, groups: [g]}]                   | f.yaml /subjects/0/groups/0: there is no group "g"
					subjects: [{id: a, kind: app, name: A, names: {Chinese: 甲}}]           | f.yaml /subjects/0/names/Chinese: is not a language tag
					subjects: [{id: a, kind: app, name: A}, {id: a, kind: app, name: B}]   | f.yaml /subjects/1: "a" is there twice
					subjects: [null]                                                       | f.yaml is not of the form expected here (line 1)
					subjects: {id: a}                                                      | f.yaml /subjects: is not of the form expected here (line 1)
					metrics: [{id: m, name: M, unit: Users, behaviour: level}]             | f.yaml /metrics/0/unit: "Users" is not a unit: a lower-case word such as users, or an ISO 4217 code such as CNY
					metrics: [{id: m, name: M, unit: users, behaviour: up}]                | f.yaml /metrics/0/behaviour: "up" is not one of level, counter, rolling, flow, share, rank, score, money, rate
					metrics: [{id: m, name: M, unit: users, behaviour: level, interval: hour}] | f.yaml /metrics/0/interval: "hour" is not one of day, week, month, quarter, year
					groups: [{id: G, name: G, kind: region}]                               | f.yaml /groups/0/id: "G" is no id: lower-case letters, digits and dashes
					continuity: [{subject: x, type: rename, date: 2025-01-01}]             | f.yaml /continuity/0/subject: there is no subject "x"
					sources: [{id: s, name: S, kind: blog}]                                | f.yaml /sources/0/kind: "blog" is not one of panel, hub, router, company, press, study, central-bank, own, unregistered
					sources: [{id: s, name: S, kind: press, url: ftp://x}]                 | f.yaml /sources/0/url: is not an http address
					sources: [{id: s, name: S, kind: press, interval: 0}]                  | f.yaml /sources/0/interval: is not a number of days from 1
					""")
	void everyFlawIsNamedWithItsPlace(String yaml, String fault) {
		assertThatExceptionOfType(BadRegistryException.class).isThrownBy(() -> read(yaml))
			.satisfies((ex) -> assertThat(ex.faults()).containsExactly(fault));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'subjects: ['
			'- a'
			'text'
			'{subjects: [], subjects: []}'
			'subjects: [{id: a, kind: app, name: A, relations: [{type: continues, target: a, date: yesterday}]}]'
			'subjects: [{id: a, kind: model, name: A, releasedAt: 2025-02-30}]'
			'subjects: [{id: a, kind: model, name: A, releasedAt: 20250805}]'
			'subjects: [{id: a, kind: model, name: A, releasedAt: 2025-08}]'
			'subjects: [{id: a, kind: model, name: A, releasedAt: 2025-08-05T10:00:00Z}]'
			'subjects: [{id: a, kind: model, name: A, createdAt: 20250804}]'
			'metrics: [{id: m, name: M, unit: users, behaviour: level, kinds: app}]'
			'sources: [{id: s, name: S, kind: press, interval: monthly}]'
			'sources: [{id: s, name: S, kind: press, licence: {id: x, name: X, quote: perhaps}}]'
			'groups: [{id: g, name: G, kind: region}]{}'
			""")
	void whatIsNoRegistryIsRefusedWithoutNamingClasses(String yaml) {
		assertThatExceptionOfType(BadRegistryException.class).isThrownBy(() -> read(yaml))
			.satisfies((ex) -> assertThat(ex.faults()).singleElement()
				.asString()
				.startsWith("f.yaml ")
				.doesNotContain("java", "tools.", "dev.groundswell"));
	}

	@Test
	void allFlawsOfAllFilesAreToldAtOnce() {
		List<RegistryText> texts = List.of(new RegistryText("a.yaml", "subjects: [{id: a, kind: x, name: A}]"),
				new RegistryText("b.yaml", "groups: [{id: g, name: G, kind: region}, {id: g, name: G, kind: region}]"));

		assertThatExceptionOfType(BadRegistryException.class).isThrownBy(() -> RegistryReader.read(List.of(texts)))
			.satisfies((ex) -> assertThat(ex.faults()).hasSize(2));
	}

	@Test
	void aLaterLayerAddsToSubjectsAndReplacesTheRest() {
		RegistryContent content = RegistryReader
			.read(List.of(SampleRegistry.texts(), List.of(new RegistryText("more.yaml", """
					subjects:
					  - {id: qwen-app, kind: app, name: Qwen app, aliases: [Qwen Chat], groups: [chat]}
					  - {id: doubao, kind: app, name: Doubao}
					groups:
					  - {id: chat, name: Chat, kind: purpose}
					  - {id: china, name: Mainland China, kind: region}
					"""))));

		Registry registry = new Registry(1, content);
		assertThat(registry.subject("qwen-app").orElseThrow().aliases()).containsExactly("Qwen", "通义千问", "Qwen Chat");
		assertThat(registry.subject("qwen-app").orElseThrow().groups()).containsExactly("china", "chat");
		assertThat(registry.subject("doubao")).isPresent();
		assertThat(registry.groups()).extracting(Group::name).containsExactly("Chat", "Mainland China", "Open weights");
	}

	@Test
	void aLaterLayerCorrectsTheDayOfRelease() {
		List<List<RegistryText>> layers = List.of(
				List.of(new RegistryText("a.yaml",
						"subjects: [{id: a, kind: model, name: A, createdAt: 2025-08-04, releasedAt: 2025-08-05}]")),
				List.of(new RegistryText("b.yaml",
						"subjects: [{id: a, kind: model, name: A, releasedAt: 2025-08-06}]")),
				List.of(new RegistryText("c.yaml", "subjects: [{id: a, kind: model, name: A, aliases: [B]}]")));

		Subject subject = new Registry(1, RegistryReader.read(layers)).subject("a").orElseThrow();

		assertThat(subject.createdAt()).isEqualTo("2025-08-04");
		assertThat(subject.releasedAt()).isEqualTo("2025-08-06");
	}

	@Test
	void aLaterLayerReplacesTheLicenceAndNoOtherGroup() {
		String licences = "groups: [{id: mit, name: M, kind: licence}, {id: gpl, name: G, kind: licence}]";
		List<List<RegistryText>> layers = List.of(
				List.of(new RegistryText("a.yaml", "subjects: [{id: a, kind: model, name: A, groups: [mit, open]}]"),
						new RegistryText("g.yaml", licences),
						new RegistryText("o.yaml", "groups: [{id: open, name: O, kind: openness}]")),
				List.of(new RegistryText("b.yaml", "subjects: [{id: a, kind: model, name: A, groups: [new-one]}]"),
						new RegistryText("c.yaml", "groups: [{id: new-one, name: N, kind: licence}]")),
				List.of(new RegistryText("d.yaml", "subjects: [{id: a, kind: model, name: A, aliases: [B]}]")));

		assertThat(new Registry(1, RegistryReader.read(layers)).subject("a").orElseThrow().groups())
			.containsExactly("open", "new-one");
	}

	@Test
	void aLaterLayerCannotChangeAKind() {
		List<RegistryText> folder = List
			.of(new RegistryText("more.yaml", "subjects: [{id: qwen-app, kind: family, name: Qwen app}]"));

		assertThatExceptionOfType(BadRegistryException.class)
			.isThrownBy(() -> RegistryReader.read(List.of(SampleRegistry.texts(), folder)))
			.withMessage("more.yaml /subjects/0/kind: qwen-app is registered as app");
	}

	@Test
	void emptyFilesAreNothing() {
		assertThat(read("", "# nothing yet\n", "subjects:\n")).isEqualTo(RegistryContent.EMPTY);
	}

	private static RegistryContent read(String... yaml) {
		return RegistryReader
			.read(List.of(Arrays.stream(yaml).map((text) -> new RegistryText("f.yaml", text)).toList()));
	}

}
