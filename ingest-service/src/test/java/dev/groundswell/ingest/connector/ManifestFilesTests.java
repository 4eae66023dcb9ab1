package dev.groundswell.ingest.connector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundswell.ingest.registry.BuiltIn;
import dev.groundswell.ingest.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ManifestFilesTests {

	private static final String SMALL = """
			id: acme-stars
			rootSource: github
			origin: https://acme.example
			schedule: "0 0 4 * * *"
			staleAfter: PT50H
			requests:
			  - name: stars
			    path: /stars
			    answer: {format: json, items: ""}
			items:
			  - subject: {id: qwen}
			    rows:
			      - {metric: likes, value: {at: /n}}
			""";

	@Test
	void theBuiltInOnesUseMetricsSourcesAndSubjectsThatExist() {
		Registry registry = BuiltIn.registry();

		for (Manifest manifest : new ManifestFiles(null).manifests()) {
			assertThat(registry.source(manifest.id())).as(manifest.id()).isPresent();
			assertThat(registry.source(manifest.rootSource())).as(manifest.rootSource()).isPresent();
			for (ItemRule item : manifest.items()) {
				item.rows().forEach((row) -> assertThat(registry.metric(row.metric())).as(row.metric()).isPresent());
				item.subject().groups().forEach((rule) -> {
					assertThat(rule.named().values()).allMatch(registry::hasGroup);
					assertThat(rule.other()).matches((other) -> other == null || registry.hasGroup(other));
				});
				if (item.subject().id() != null) {
					assertThat(registry.subject(item.subject().id())).as(item.subject().id()).isPresent();
				}
			}
			manifest.totals().forEach((total) -> assertThat(registry.subject(total.subject())).isPresent());
		}
	}

	@Test
	void aSourceIsAddedByAddingAFile(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("acme-stars.yaml"), SMALL);

		assertThat(new ManifestFiles(folder).manifests()).extracting(Manifest::id)
			.containsExactly("huggingface-models", "openrouter-rankings", "acme-stars");
	}

	@Test
	void theExamplesOfThePageAreGood(@TempDir Path folder) throws IOException {
		String[] parts = Files.readString(Path.of("MANIFESTS.md")).split("```(yaml)?\n");
		Files.writeString(folder.resolve("acme-stars.yaml"), parts[1]);
		Files.writeString(folder.resolve("daily-example.yaml"), parts[3]);
		Files.writeString(folder.resolve("model-rules.yaml"), parts[5]);

		assertThat(new ManifestFiles(folder).manifests()).extracting(Manifest::id)
			.contains("acme-stars", "daily-example");
		assertThat(new ManifestFiles(folder).rules().families("qwen/qwen3-8b")).containsExactly("qwen3", "qwen");
	}

	@Test
	void aMountedManifestReplacesTheBuiltInOne(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("mine.yaml"), SMALL.replace("acme-stars", "huggingface-models"));

		assertThat(new ManifestFiles(folder).manifests()).hasSize(2)
			.filteredOn((manifest) -> manifest.id().equals("huggingface-models"))
			.singleElement()
			.extracting(Manifest::rootSource)
			.isEqualTo("github");
	}

	@Test
	void mountedRulesAreAskedFirst(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("model-rules.yaml"), """
				makers:
				  - {maker: acme, owners: [Qwen], families: [{name: "qwen3.*", families: [mine]}]}
				""");

		ModelRules rules = new ManifestFiles(folder).rules();

		assertThat(rules.families("Qwen/Qwen3-8B")).containsExactly("mine");
		assertThat(rules.families("deepseek-ai/DeepSeek-V3")).containsExactly("deepseek");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					id: acme-stars         | id: Acme Stars           | /id is missing, or not small letters
					origin: https://acme.e | originn: https://acme.e  | /originn: unknown member
					"0 0 4 * * *"          | "every morning"          | /schedule is no cron expression
					PT50H                  | two days                 | /staleAfter: is not of the form
					path: /stars           | path: stars              | /requests/0/path does not start with /
					format: json           | format: xml              | /requests/0/answer/format: is not of the form
					value: {at: /n}        | value: {at: n}           | /items/0/rows/0/value/at
					value: {at: /n}        | value: {}                | /items/0/rows/0/value: has either at or text
					subject: {id: qwen}    | subject: {kind: model}   | /items/0/subject: has either an id or a name
					value: {at: /n}        | value: {at: /n, match: "("} | /items/0/rows/0/value/match
					{id: qwen}             | {id: qwen, groups: [{at: /t, named: {a: b}}]} | /items/0/subject/groups belongs to a subject with a name
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{named: {a: b}}]} | /items/0/subject/groups/0/at is missing
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{at: t, named: {a: b}}]} | /items/0/subject/groups/0/at "t" is no JSON pointer
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{at: /t}]} | /items/0/subject/groups/0/named is empty
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{at: /t, named: {a: B 1}}]} | /items/0/subject/groups/0/named/a is no id of a group
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{at: /t, named: {a: b}, other: C}]} | /items/0/subject/groups/0/other is no id of a group
					{id: qwen}             | {name: {at: /i}, kind: model, groups: [{at: /t, named: {a: b}, else: c}]} | /items/0/subject/groups/0/else unknown member
					{id: qwen}             | {name: {at: /i}, kind: model, groups: {at: /t, named: {a: b}}} | /items/0/subject/groups: is not of the form
					""")
	void aBadManifestIsNamedWithPlaceAndReason(String good, String bad, String message, @TempDir Path folder)
			throws IOException {
		Files.writeString(folder.resolve("acme.yaml"), SMALL.replace(good, bad));

		assertThatExceptionOfType(BadManifestException.class).isThrownBy(() -> new ManifestFiles(folder).manifests())
			.satisfies((ex) -> assertThat(String.valueOf(ex.getMessage()).replace(": ", " ")).contains("acme.yaml",
					message.replace(": ", " ")));
	}

}
