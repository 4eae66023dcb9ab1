package dev.groundswell.ui.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.groundswell.ui.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the services answer in these tests: their own example files, unless a test says
 * otherwise; any may be away.
 */
final class Services {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Set<Neighbour> away = EnumSet.noneOf(Neighbour.class);

	private final Map<String, String> answers = new HashMap<>();

	private @Nullable String lastBearer;

	private @Nullable String lastAsked;

	void reset() {
		this.away.clear();
		this.answers.clear();
		this.lastBearer = null;
		this.lastAsked = null;
	}

	void away(Neighbour neighbour) {
		this.away.add(neighbour);
	}

	/** From now on this path answers that JSON. */
	void answer(String path, String json) {
		this.answers.put(path, json);
	}

	@Nullable String lastBearer() {
		return this.lastBearer;
	}

	void bearer(String bearer) {
		this.lastBearer = bearer;
	}

	@Nullable String lastAsked() {
		return this.lastAsked;
	}

	void asked(String question) {
		this.lastAsked = question;
	}

	<T> T get(Neighbour neighbour, String path, String example, Class<T> type) {
		if (this.away.contains(neighbour)) {
			throw new ResourceAccessException("Connection refused");
		}
		String json = this.answers.get(path);
		if (json != null && json.startsWith("404")) {
			throw HttpClientErrorException.create(HttpStatus.NOT_FOUND, "", HttpHeaders.EMPTY, new byte[0], UTF_8);
		}
		if (json != null && json.startsWith("409 ")) {
			throw conflict(json.substring(4));
		}
		return JSON.readValue((json != null) ? json : file(example), type);
	}

	private static HttpClientErrorException conflict(String problem) {
		HttpClientErrorException conflict = HttpClientErrorException.create(HttpStatus.CONFLICT, "", HttpHeaders.EMPTY,
				problem.getBytes(UTF_8), UTF_8);
		conflict.setBodyConvertFunction((type) -> JSON.readValue(problem, JSON.constructType(type.getType())));
		return conflict;
	}

	static String file(String example) {
		try {
			return new ClassPathResource("examples/" + example + ".json").getContentAsString(UTF_8);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
