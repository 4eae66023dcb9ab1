package dev.groundswell.ingest.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The article that a page describes in JSON-LD, wherever in its scripts: at the top, in a
 * list, or inside {@code @graph}. What cannot be read counts as not there.
 */
final class JsonLd {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_JAVA_COMMENTS)
		.build();

	private static final int LONGEST = 2_000_000;

	private static final int MOST_NODES = 20_000;

	private final JsonNode article;

	private final Map<String, JsonNode> byId;

	private JsonLd(JsonNode article, Map<String, JsonNode> byId) {
		this.article = article;
		this.byId = byId;
	}

	static JsonLd of(Document page) {
		List<JsonNode> articles = new ArrayList<>();
		Map<String, JsonNode> byId = new HashMap<>();
		for (Element script : page.select("script[type*=ld+json]")) {
			if (script.data().length() <= LONGEST) {
				walk(script.data(), articles, byId);
			}
		}
		return new JsonLd(articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst(), byId);
	}

	private static void walk(String script, List<JsonNode> articles, Map<String, JsonNode> byId) {
		Deque<JsonNode> open = new ArrayDeque<>();
		try {
			open.add(JSON.readTree(script));
		}
		catch (JacksonException _) {
			return;
		}
		for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
			JsonNode node = open.removeFirst();
			if (node.isObject()) {
				if (node.has("@id") && node.size() > 1) {
					byId.putIfAbsent(node.path("@id").asString(""), node);
				}
				if (isArticle(node.path("@type"))) {
					articles.add(node);
				}
			}
			node.forEach((child) -> {
				if (child.isContainer()) {
					open.addLast(child);
				}
			});
		}
	}

	private static boolean isArticle(JsonNode type) {
		if (type.isArray()) {
			return type.valueStream().anyMatch(JsonLd::isArticle);
		}
		String name = type.asString("");
		return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report");
	}

	/** A text of the article. */
	@Nullable String text(String member) {
		return text(this.article.path(member));
	}

	/** The names of whoever stands in a member, also where it only refers to them. */
	@Nullable String names(String member) {
		JsonNode node = this.article.path(member);
		List<JsonNode> all = node.isArray() ? node.valueStream().toList() : List.of(node);
		String names = all.stream()
			.map((one) -> one.isObject() ? text(known(one).path("name")) : text(one))
			.filter((name) -> name != null && !name.isBlank())
			.distinct()
			.limit(10)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? null : names;
	}

	private JsonNode known(JsonNode one) {
		return one.has("name") ? one : this.byId.getOrDefault(one.path("@id").asString(""), one);
	}

	private static @Nullable String text(JsonNode node) {
		JsonNode one = node.isArray() ? node.path(0) : node;
		return one.isString() ? Parser.unescapeEntities(one.asString(), false) : null;
	}

}
