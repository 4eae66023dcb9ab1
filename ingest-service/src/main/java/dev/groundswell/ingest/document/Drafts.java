package dev.groundswell.ingest.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.groundswell.ingest.article.Article;
import dev.groundswell.ingest.article.ArticleReader;
import dev.groundswell.ingest.article.Facts;
import dev.groundswell.ingest.article.Original;
import dev.groundswell.ingest.article.UnreadableArticleException;
import dev.groundswell.ingest.observation.Published;
import dev.groundswell.ingest.observation.UnfitException;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnprocessableException;
import dev.groundswell.ingest.web.WebAddress;
import dev.groundswell.ingest.web.WebAnswer;
import dev.groundswell.ingest.web.WebFetch;
import dev.groundswell.ingest.web.WebFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes drafts out of what somebody sends or names, fetching it where need be. */
@Component
public class Drafts {

	private static final String GIVEN = "given";

	/** Who sends an article by hand. */
	public static final String REQUEST = "request";

	private final ArticleReader reader = new ArticleReader();

	private final WebFetcher web;

	private final Clock clock;

	Drafts(WebFetcher web, Clock clock) {
		this.web = web;
		this.clock = clock;
	}

	/**
	 * What is known of an article besides itself.
	 *
	 * @param first counts before what it says of itself
	 * @param last counts where it says nothing
	 */
	public record Said(Facts first, Facts last) {
	}

	/** Whether a request names an address and brings no article. */
	static boolean isToFetch(DocumentRequest request) {
		return request.text() == null && request.html() == null && request.markdown() == null;
	}

	Draft of(DocumentRequest request) {
		List<Original> brought = new ArrayList<>();
		URI url = address(request.url());
		bring(brought, request.text(), "text/plain; charset=utf-8", url);
		bring(brought, request.html(), "text/html; charset=utf-8", url);
		bring(brought, request.markdown(), "text/markdown; charset=utf-8", url);
		if (brought.size() > 1) {
			throw unfit("/text", "only one of text, html and markdown can be the article");
		}
		if (brought.isEmpty() && url == null) {
			throw unfit("/url", "is missing, and so are text, html and markdown");
		}
		Facts given = given(request);
		return brought.isEmpty() ? fetch(java.util.Objects.requireNonNull(url), new Said(given, Facts.NONE), REQUEST)
				: read(brought.getFirst(), new Said(given, Facts.NONE), null, REQUEST);
	}

	/** Reads bytes that somebody sent as they are. */
	Draft of(byte[] bytes, String mediaType, DocumentRequest said) {
		return read(new Original(bytes, mediaType, address(said.url())), new Said(given(said), Facts.NONE), null,
				REQUEST);
	}

	/**
	 * Fetches and reads a page.
	 * @throws PageProblemException if it cannot be had or read
	 */
	public Draft fetch(URI url, Said said, String via) {
		return switch (this.web.get(url)) {
			case WebFetch.Page(var answer) -> read(answer, said, via);
			case WebFetch.Denied(var reason) -> throw PageProblemException.denied(reason);
			case WebFetch.Refused(var reason) -> throw PageProblemException.refused(reason);
			case WebFetch.Away(var reason, var delay) -> throw PageProblemException.away(reason, delay);
		};
	}

	private Draft read(WebAnswer answer, Said said, String via) {
		Draft.Fetched fetched = new Draft.Fetched(answer.url(), answer.redirects(), answer.status(), answer.headers(),
				answer.fetchedAt());
		return read(new Original(answer.bytes(), answer.mediaType(), answer.url()), said, fetched, via);
	}

	private Draft read(Original original, Said said, Draft.@Nullable Fetched fetched, String via) {
		try {
			Article article = this.reader.read(original, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
			Facts facts = said.first.or(article.facts()).or(said.last).or(host(original.url()));
			return new Draft(original, new Article(article.text(), facts), fetched, via);
		}
		catch (UnreadableArticleException ex) {
			throw PageProblemException.unreadable(ex.reason());
		}
	}

	private static Facts host(@Nullable URI url) {
		return (url == null) ? Facts.NONE
				: new Facts(null, AddressKey.host(url), null, null, null, null, Map.of("publisher", "host"));
	}

	private static void bring(List<Original> brought, @Nullable String article, String mediaType, @Nullable URI url) {
		if (article != null) {
			brought.add(new Original(article.getBytes(StandardCharsets.UTF_8), mediaType, url));
		}
	}

	private static @Nullable URI address(@Nullable String url) {
		return (url == null || url.isBlank()) ? null
				: WebAddress.read(url)
					.filter((address) -> address.getHost() != null)
					.orElseThrow(() -> unfit("/url", "is not an http or https address of at most 2,000 characters"));
	}

	private Facts given(DocumentRequest request) {
		Map<String, String> rules = new TreeMap<>();
		String title = text("title", request.title(), 1000, rules);
		String publisher = text("publisher", request.publisher(), 200, rules);
		String author = text("author", request.author(), 300, rules);
		String publishedAt = text("publishedAt", request.publishedAt(), 40, rules);
		String language = text("language", request.language(), 35, rules);
		if (publishedAt != null) {
			try {
				Published.read(publishedAt, this.clock.instant());
			}
			catch (UnfitException ex) {
				throw unfit("/publishedAt", ex.reason().replaceFirst("^publishedAt: ", ""));
			}
		}
		if (language != null && !language.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}")) {
			throw unfit("/language", "is not a language tag such as en or zh");
		}
		return new Facts(title, publisher, author, publishedAt, language, null, rules);
	}

	private static @Nullable String text(String name, @Nullable String given, int longest, Map<String, String> rules) {
		String plain = (given != null) ? given.strip() : "";
		if (plain.isEmpty()) {
			return null;
		}
		if (plain.length() > longest) {
			throw unfit("/" + name, "is longer than %,d characters".formatted(longest));
		}
		if (plain.chars().anyMatch(Character::isISOControl)) {
			throw unfit("/" + name, "holds a control character");
		}
		rules.put(name, GIVEN);
		return plain;
	}

	private static UnprocessableException unfit(String pointer, String reason) {
		return new UnprocessableException(pointer.substring(1) + ": " + reason,
				List.of(Fault.ofPointer(pointer, reason)));
	}

}
