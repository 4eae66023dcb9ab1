package dev.groundswell.ingest.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The registry files: those built in, and those of a mounted folder, read anew at each
 * asking.
 */
final class RegistryTexts {

	private static final List<String> BUILT_IN = List.of("subjects.yaml", "metrics.yaml", "groups.yaml",
			"continuity.yaml", "sources.yaml");

	/** Some thousand times what a person writes; a larger file is a mistake. */
	private static final long LARGEST = 16L << 20;

	private final String root;

	private final @Nullable Path folder;

	RegistryTexts(@Nullable Path folder) {
		this("registry", folder);
	}

	RegistryTexts(String root, @Nullable Path folder) {
		this.root = root;
		this.folder = folder;
	}

	List<RegistryText> builtIn() {
		return BUILT_IN.stream().map((name) -> resource(this.root + "/" + name)).toList();
	}

	private static RegistryText resource(String name) {
		try (InputStream in = RegistryTexts.class.getClassLoader().getResourceAsStream(name)) {
			if (in == null) {
				throw new BadRegistryException(List.of(name + " is missing"));
			}
			return new RegistryText(name, text(name, in.readAllBytes()));
		}
		catch (IOException ex) {
			throw new BadRegistryException(List.of(name + " cannot be read: " + ex.getMessage()));
		}
	}

	/**
	 * The files of the folder by name; none without a folder.
	 * @throws BadRegistryException if the folder or a file cannot be read
	 */
	List<RegistryText> mounted() {
		if (this.folder == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			List<RegistryText> texts = new ArrayList<>();
			for (Path file : files.filter(RegistryTexts::isRegistryFile).sorted().toList()) {
				texts.add(file(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new BadRegistryException(List.of(this.folder + " cannot be read: is it there, and readable?"));
		}
	}

	/** Hidden files are the business of whoever mounts the folder. */
	private static boolean isRegistryFile(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".yaml") && !name.startsWith(".") && Files.isRegularFile(file);
	}

	private static RegistryText file(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new BadRegistryException(List.of(file + " has more than " + (LARGEST >> 20) + " MiB"));
		}
		return new RegistryText(file.toString(), text(file.toString(), Files.readAllBytes(file)));
	}

	private static String text(String name, byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException _) {
			throw new BadRegistryException(List.of(name + " is not UTF-8"));
		}
	}

}
