import java.nio.file.StandardCopyOption;

/**
 * Lays DuckDB's native library for this platform beside its jar, and takes those of all platforms out of the jar: a
 * quarter of the bytes remains, and no start unpacks 70 MB into the temporary directory. DuckDB looks there by itself.
 * Run by its source, {@code java Natives.java DIRECTORY}.
 */
void main(String[] arguments) throws IOException {
	try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
		for (Path jar : jars.filter((file) -> file.getFileName().toString().startsWith("duckdb_jdbc")).toList()) {
			takeOut(jar, "libduckdb_java.so_" + system() + "_" + architecture());
		}
	}
}

String system() {
	return System.getProperty("os.name").startsWith("Mac") ? "macos" : "linux";
}

String architecture() {
	return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
}

void takeOut(Path jar, String ours) throws IOException {
	try (FileSystem content = FileSystems.newFileSystem(jar); Stream<Path> entries = Files.list(content.getPath("/"))) {
		Path kept = content.getPath(ours);
		if (!Files.exists(kept)) {
			return;
		}
		Files.copy(kept, jar.resolveSibling(ours), StandardCopyOption.REPLACE_EXISTING);
		for (Path entry : entries.filter((file) -> file.getFileName().toString().startsWith("libduckdb_java")).toList()) {
			Files.delete(entry);
		}
	}
}
