package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties that a service reads, out of its jar: what its own classes and its
 * libraries declare, and what its own {@code application.yml} sets.
 */
public final class KnownProperties {

	private static final Map<String, KnownProperties> READ = new HashMap<>();

	private static final Pattern MAP = Pattern.compile("java\\.util\\.Map<java\\.lang\\.String,(.+)>");

	private static final JsonMapper JSON = new JsonMapper();

	private final Set<String> names = new TreeSet<>();

	private final Set<String> maps = new TreeSet<>();

	private final Map<String, String> shipped;

	private final Path classes;

	private KnownProperties(Path jar) throws IOException {
		this.classes = jar.resolveSibling("classes");
		try (FileSystem files = FileSystems.newFileSystem(jar)) {
			declared(files.getPath("/"));
			try (Stream<Path> libraries = Files.list(files.getPath("BOOT-INF", "lib"))) {
				for (Path library : libraries.filter(KnownProperties::declares).toList()) {
					try (FileSystem inner = FileSystems.newFileSystem(library)) {
						declared(inner.getPath("/"));
					}
				}
			}
			String text = Files.readString(files.getPath("BOOT-INF", "classes", "application.yml"));
			this.shipped = Keys.flat(Manifest.all(text).getFirst().body());
		}
		this.shipped.keySet().stream().map(this::general).forEach(this.names::add);
	}

	/**
	 * Those of a service.
	 * @param service its name
	 * @return them
	 * @throws IOException if its jar cannot be read
	 */
	public static synchronized KnownProperties of(String service) throws IOException {
		KnownProperties known = READ.get(service);
		if (known == null) {
			Path jar = Path.of("..", service, "target", service + ".jar");
			if (!Files.exists(jar)) {
				throw new IllegalStateException(jar + " is missing: run mvn verify from the top, or package first");
			}
			known = new KnownProperties(jar);
			READ.put(service, known);
		}
		return known;
	}

	/** Others among the libraries are large and declare nothing. */
	private static boolean declares(Path library) {
		String name = library.getFileName().toString();
		return Stream.of("spring", "resilience4j").anyMatch(name::startsWith);
	}

	private void declared(Path root) throws IOException {
		for (String file : List.of("spring-configuration-metadata.json",
				"additional-spring-configuration-metadata.json")) {
			Path metadata = root.resolve("META-INF").resolve(file);
			if (Files.exists(metadata)) {
				JSON.readTree(Files.readAllBytes(metadata)).path("properties").forEach(this::declare);
			}
		}
	}

	private void declare(JsonNode property) {
		String name = property.path("name").asString("");
		Matcher map = MAP.matcher(property.path("type").asString(""));
		if (map.matches()) {
			this.maps.add(name);
			members(map.group(1)).forEach((member) -> this.names.add(name + ".*" + member));
		}
		else {
			this.names.add(name);
		}
	}

	/** What may stand behind a key that people choose. */
	private Stream<String> members(String type) {
		if (type.startsWith("java.lang.")) {
			return Stream.of("");
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { this.classes.toUri().toURL() })) {
			RecordComponent[] components = Class.forName(type, false, loader).getRecordComponents();
			return Stream.of((components != null) ? components : new RecordComponent[0])
				.map((each) -> "." + each.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
		}
		catch (ClassNotFoundException ex) {
			// a library's own; what the service sets of it is in the file it ships
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether the service reads a property.
	 * @param name the property's name
	 * @return whether it does
	 */
	public boolean knows(String name) {
		return this.names.contains(general(name));
	}

	/**
	 * Whether a variable of the environment means one of the properties.
	 * @param variable the variable's name
	 * @return whether it does
	 */
	public boolean knowsVariable(String variable) {
		return this.names.stream()
			.anyMatch((each) -> each.replace("-", "").replace('.', '_').equalsIgnoreCase(variable)
					|| each.replace('-', '_').replace('.', '_').equalsIgnoreCase(variable));
	}

	/** What the service's own file sets, for what nobody sets otherwise. */
	String shipped(String name) {
		return this.shipped.getOrDefault(name, "");
	}

	/** The name with a star in place of a key that people choose. */
	private String general(String name) {
		return this.maps.stream().filter((map) -> name.startsWith(map + ".")).findFirst().map((map) -> {
			String rest = name.substring(map.length() + 1);
			int dot = rest.indexOf('.');
			return map + ".*" + ((dot < 0) ? "" : rest.substring(dot));
		}).orElse(name.replaceAll("\\[\\d+]", "[]"));
	}

}
