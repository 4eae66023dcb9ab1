package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the manifests that may be spoiled. */
final class ManifestTree {

	static final Path SHIPPED = Path.of("kubernetes").toAbsolutePath();

	private final Path root;

	private ManifestTree(Path root) {
		this.root = root;
	}

	static ManifestTree copyTo(Path root) throws IOException {
		try (Stream<Path> paths = Files.walk(SHIPPED)) {
			for (Path path : paths.toList()) {
				Path copy = root.resolve(SHIPPED.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(path, copy);
				}
			}
		}
		return new ManifestTree(root);
	}

	/** Puts one text for another wherever it stands in a file. */
	void replace(String file, String old, String changed) throws IOException {
		Path path = this.root.resolve(file);
		String text = Files.readString(path);
		if (!text.contains(old)) {
			throw new IllegalArgumentException(file + " has no " + old);
		}
		Files.writeString(path, text.replace(old, changed));
	}

	/** An overlay of another one with components that are optional. */
	Path with(String overlay, List<String> components) throws IOException {
		Path made = Files.createDirectories(this.root.resolve("overlays").resolve("made"));
		String text = "resources: [../%s]\ncomponents: [%s]\n".formatted(overlay,
				String.join(", ", components.stream().map((each) -> "../../components/" + each).toList()));
		Files.writeString(made.resolve("kustomization.yaml"), text);
		return made;
	}

	Path overlay(String name) {
		return this.root.resolve("overlays").resolve(name);
	}

}
