package dev.groundswell.deploy.kubernetes;

import java.util.List;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One object as a cluster would be given it.
 *
 * @param body the whole of it
 */
record Manifest(JsonNode body) {

	private static final JsonMapper JSON = new JsonMapper();

	/** All documents of a YAML text; a key that stands twice is an error. */
	static List<Manifest> all(String yaml) {
		return StreamSupport.stream(reader().loadAll(yaml).spliterator(), false)
			.map((document) -> new Manifest(JSON.valueToTree(document)))
			.toList();
	}

	/** One document of a YAML text, whatever it is. */
	static JsonNode one(String yaml) {
		Object read = reader().load(yaml);
		return JSON.valueToTree(read);
	}

	private static Yaml reader() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		return new Yaml(new SafeConstructor(options));
	}

	String kind() {
		return text("/kind");
	}

	String name() {
		return text("/metadata/name");
	}

	/** Kind and name, for people. */
	String object() {
		return kind() + "/" + name();
	}

	JsonNode at(String pointer) {
		return this.body.at(pointer);
	}

	String text(String pointer) {
		return at(pointer).asString("");
	}

	Fault fault(String path, String what) {
		return new Fault(object(), path, what);
	}

}
