package dev.groundswell.ingest.connector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.groundswell.ingest.registry.Flaw;
import dev.groundswell.ingest.registry.StrictReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The manifests and model rules: those built in, and those of a mounted folder over them.
 * A manifest of the folder replaces the built-in one of its id; its
 * {@code model-rules.yaml} is asked before the built-in rules.
 */
final class ManifestFiles {

	private static final List<String> BUILT_IN = List.of("huggingface-models.yaml", "openrouter-rankings.yaml");

	private static final String RULES = "model-rules.yaml";

	private final @Nullable Path folder;

	ManifestFiles(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * All manifests.
	 * @throws BadManifestException if one cannot be read, naming file, place and reason
	 */
	List<Manifest> manifests() {
		Map<String, Manifest> manifests = new LinkedHashMap<>();
		for (String name : BUILT_IN) {
			add(name, builtIn(name), manifests);
		}
		for (Path file : mounted()) {
			if (!file.endsWith(RULES)) {
				add(file.toString(), text(file), manifests);
			}
		}
		return List.copyOf(manifests.values());
	}

	ModelRules rules() {
		List<ModelRules.MakerRule> makers = new ArrayList<>();
		mounted().stream()
			.filter((file) -> file.endsWith(RULES))
			.forEach((file) -> makers.addAll(read(file.toString(), text(file), ModelRules.class).makers()));
		makers.addAll(read(RULES, builtIn(RULES), ModelRules.class).makers());
		return new ModelRules(makers);
	}

	private static void add(String file, String text, Map<String, Manifest> manifests) {
		Manifest manifest = read(file, text, Manifest.class);
		List<Flaw> flaws = ManifestCheck.of(manifest);
		if (!flaws.isEmpty()) {
			throw new BadManifestException(file, flaws);
		}
		manifests.put(manifest.id(), manifest);
	}

	private static <T> T read(String file, String text, Class<T> type) {
		try {
			return StrictReading.yaml(text, type);
		}
		catch (JacksonException ex) {
			throw new BadManifestException(file, List.of(StrictReading.flaw(ex)));
		}
	}

	private List<Path> mounted() {
		if (this.folder == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.folder + " cannot be read", ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " cannot be read", ex);
		}
	}

	private static String builtIn(String name) {
		try (InputStream in = ManifestFiles.class.getResourceAsStream("/connectors/" + name)) {
			if (in == null) {
				throw new IllegalStateException("/connectors/" + name + " is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
