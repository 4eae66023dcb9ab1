package dev.groundswell.metrics.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** Statements kept as resources under {@code sql/}. */
final class Sql {

	private static final Map<String, String> READ = new ConcurrentHashMap<>();

	private Sql() {
	}

	static String read(String name) {
		return READ.computeIfAbsent(name, Sql::resource);
	}

	private static String resource(String name) {
		try {
			return new ClassPathResource("sql/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("sql/" + name + ".sql is not readable", ex);
		}
	}

	/** The statements of a file that holds several. */
	static List<String> statements(String name) {
		return Stream.of(read(name).split(";\\s*\n")).map(String::strip).filter((sql) -> !sql.isEmpty()).toList();
	}

}
