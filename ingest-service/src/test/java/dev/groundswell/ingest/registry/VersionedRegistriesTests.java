package dev.groundswell.ingest.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VersionedRegistriesTests {

	private final InMemoryRegistryLog log = new InMemoryRegistryLog();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void theFirstStartWritesVersionOne() {
		VersionedRegistries registries = open(null);

		assertThat(registries.current().version()).isEqualTo(1);
		assertThat(this.log.latest()).contains(registries.current());
	}

	@Test
	void aStartWithoutChangeWritesNothing() {
		Registry before = open(this.folder).current();

		assertThat(open(this.folder).current()).isEqualTo(before);
		assertThat(this.log.position()).isEqualTo(1);
	}

	@Test
	void aChangedFolderIsANewVersionAndTheOldOneStays() throws IOException {
		VersionedRegistries registries = open(this.folder);
		registries.refresh();

		write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		registries.refresh();
		registries.refresh();

		assertThat(registries.current().version()).isEqualTo(2);
		assertThat(registries.current().subject("doubao")).isPresent();
		assertThat(registries.at(1).subject("doubao")).isEmpty();
		assertThat(registries.at(2)).isEqualTo(registries.current());
		assertThatExceptionOfType(UnknownRegistryVersionException.class).isThrownBy(() -> registries.at(3))
			.satisfies((ex) -> assertThat(ex.version()).isEqualTo(3));
	}

	@Test
	void whatLeavesTheFolderLeavesTheRegistry() throws IOException {
		Path file = write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		VersionedRegistries registries = open(this.folder);

		Files.delete(file);
		registries.refresh();

		assertThat(registries.current().version()).isEqualTo(2);
		assertThat(registries.current().subject("doubao")).isEmpty();
	}

	@Test
	void aBadFileChangesNothingUntilItIsMended() throws IOException {
		VersionedRegistries registries = open(this.folder);

		write("more.yaml", "subjects: [{id: doubao, kind: application, name: Doubao}]");
		registries.refresh();

		assertThat(registries.current().version()).isEqualTo(1);
		assertThat(registries.faults()).singleElement()
			.asString()
			.contains("more.yaml /subjects/0/kind: \"application\" is not one of");
		assertThat(new RegistryHealthIndicator(registries).health().getDetails()).containsKey("refused")
			.containsEntry("version", 1);

		write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		registries.refresh();

		assertThat(registries.current().version()).isEqualTo(2);
		assertThat(registries.faults()).isEmpty();
		assertThat(new RegistryHealthIndicator(registries).health().getDetails()).doesNotContainKey("refused");
	}

	@Test
	void aFirstStartWithABadFolderUsesWhatIsBuiltIn() throws IOException {
		write("more.yaml", "subjects: [");

		VersionedRegistries registries = open(this.folder);

		assertThat(registries.current().subject("qwen-app")).isPresent();
		assertThat(registries.faults()).hasSize(1);
	}

	@Test
	void aRestartWithABadFolderKeepsWhatTheLogKnows() throws IOException {
		write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		open(this.folder);
		write("more.yaml", "subjects: [");

		VersionedRegistries registries = open(this.folder);

		assertThat(registries.current().subject("doubao")).isPresent();
		assertThat(this.log.position()).isEqualTo(1);
	}

	@Test
	void aMissingFolderIsAFault() {
		VersionedRegistries registries = open(this.folder.resolve("nowhere"));

		assertThat(registries.faults()).singleElement().asString().contains("nowhere cannot be read");
	}

	@Test
	void onlyYamlThatIsNotHiddenIsRead() throws IOException {
		write("notes.txt", "what");
		write(".draft.yaml", "what");
		Files.createDirectory(this.folder.resolve("folder.yaml"));
		Files.write(this.folder.resolve("latin.yaml"), new byte[] { '#', (byte) 0xe9 });

		assertThat(open(this.folder).faults()).singleElement().asString().endsWith("latin.yaml is not UTF-8");
	}

	@Test
	void anAdditionSurvivesARestart() {
		add(open(null), subject("doubao", "Doubao", "豆包"));

		VersionedRegistries again = open(null);

		assertThat(again.current().version()).isEqualTo(2);
		assertThat(again.current().subject("doubao")).isPresent();
	}

	@Test
	void anAdditionSurvivesAChangeOfTheFiles() throws IOException {
		VersionedRegistries registries = open(this.folder);
		add(registries, subject("doubao", "Doubao", "豆包"));
		add(registries, subject("doubao", "Doubao", "Doubao chat"));
		add(registries, subject("qwen-app", "Qwen app", "Qwen Chat"));

		write("more.yaml", "subjects: [{id: kimi-app, kind: app, name: Kimi app}]");
		registries.refresh();

		Registry current = registries.current();
		assertThat(current.version()).isEqualTo(5);
		assertThat(current.subject("kimi-app")).isPresent();
		assertThat(current.subject("doubao").orElseThrow().aliases()).containsExactly("豆包", "Doubao chat");
		assertThat(current.subject("qwen-app").orElseThrow().aliases()).contains("Qwen Chat");
	}

	@Test
	void sayingTheSameAgainIsNoNewVersion() {
		VersionedRegistries registries = open(null);
		Registry first = add(registries, subject("doubao", "Doubao", "豆包"));

		assertThat(add(registries, subject("doubao", "Doubao", "豆包"))).isEqualTo(first);
		assertThat(this.log.position()).isEqualTo(2);
	}

	@Test
	void filesThatContradictAnAdditionAreRefused() throws IOException {
		VersionedRegistries registries = open(this.folder);
		add(registries, subject("doubao", "Doubao", "豆包"));

		write("more.yaml", "subjects: [{id: doubao, kind: family, name: Doubao}]");
		registries.refresh();

		assertThat(registries.faults()).containsExactly("added subject doubao /kind: doubao is registered as family");
		assertThat(registries.current().subject("doubao").orElseThrow().kind()).isEqualTo("app");
	}

	@Test
	void whatOneProcessAddsIsInForceInTheOtherToo() {
		VersionedRegistries one = open(null);
		VersionedRegistries other = open(null);

		add(one, subject("doubao", "Doubao", "豆包"));
		assertThat(other.current().subject("doubao")).isPresent();
		add(other, subject("doubao", "Doubao", "Doubao chat"));

		assertThat(one.current().version()).isEqualTo(3);
		assertThat(one.current().subject("doubao").orElseThrow().aliases()).containsExactly("豆包", "Doubao chat");
	}

	@Test
	void whatWasAddedMeanwhileIsFoundOutBeforeAnythingIsAdded() {
		VersionedRegistries one = open(null);
		VersionedRegistries other = open(null);
		List<Integer> toldBy = new ArrayList<>();

		Change change = one.add((registry) -> {
			toldBy.add(registry.version());
			add(other, subject("doubao", "Doubao", "豆包"));
			return subject("kimi-app", "Kimi app", "Kimi");
		});

		assertThat(toldBy).containsExactly(1, 2);
		assertThat(change.after().version()).isEqualTo(3);
		assertThat(change.after().subject("doubao")).isPresent();
	}

	@Test
	void processesWithDifferentFilesDoNotUndoEachOther() throws IOException {
		VersionedRegistries old = open(null);
		write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		VersionedRegistries young = open(this.folder);

		old.refresh();
		young.refresh();

		assertThat(old.current().version()).isEqualTo(2);
		assertThat(old.current().subject("doubao")).isPresent();
	}

	@Test
	void theLicenceNamedLastHoldsWhateverBecomesOfTheFiles() throws IOException {
		write("licences.yaml", """
				groups: [{id: mit, name: MIT, kind: licence}, {id: other-licence, name: Other, kind: licence}]
				subjects: [{id: Qwen/Qwen3-8B, kind: model, name: Qwen3-8B, groups: [china, mit]}]
				""");
		VersionedRegistries registries = open(this.folder);
		List<String> groups = new ArrayList<>();

		add(registries, licensed("other-licence", "open"));
		add(registries, licensed("mit"));
		add(registries, licensed("other-licence"));
		int version = registries.current().version();
		add(registries, licensed("other-licence"));
		groups.addAll(registries.current().subject("Qwen/Qwen3-8B").orElseThrow().groups());
		assertThat(registries.current().version()).isEqualTo(version);
		write("more.yaml", "subjects: [{id: doubao, kind: app, name: Doubao}]");
		registries.refresh();

		assertThat(groups).containsExactly("china", "open", "other-licence");
		assertThat(registries.current().version()).isEqualTo(version + 1);
		assertThat(registries.current().subject("Qwen/Qwen3-8B").orElseThrow().groups())
			.containsExactlyElementsOf(groups);
		assertThat(registries.current().content().additions()).singleElement()
			.extracting(Subject::groups)
			.isEqualTo(List.of("open", "other-licence"));
	}

	private static Subject licensed(String... groups) {
		return new Subject("Qwen/Qwen3-8B", "model", "Qwen3-8B", null, null, null, List.of(groups), null, null);
	}

	private static Registry add(VersionedRegistries registries, Subject subject) {
		return registries.add((_) -> subject).after();
	}

	private VersionedRegistries open(@Nullable Path mounted) {
		return VersionedRegistries.open(this.log, new RegistryTexts("registry-sample", mounted));
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	private static Subject subject(String id, String name, String alias) {
		return new Subject(id, "app", name, null, List.of(alias), null, null, null, null);
	}

}
