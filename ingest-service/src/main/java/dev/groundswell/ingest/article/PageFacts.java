package dev.groundswell.ingest.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundswell.ingest.web.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, by the rules in the order in which they are
 * trusted. The day of a later change is never taken for that of publication.
 */
final class PageFacts {

	private static final Pattern IN_PATH = Pattern.compile(
			"(?<!\\d)(20\\d{2})(?:([/-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?!\\d)");

	private final Document page;

	private final @Nullable URI url;

	private final JsonLd article;

	private final WrittenDates dates;

	PageFacts(Document page, @Nullable URI url, JsonLd article, WrittenDates dates) {
		this.page = page;
		this.url = url;
		this.article = article;
		this.dates = dates;
	}

	void find(String text, Findings findings) {
		title(findings);
		publisher(findings);
		author(findings);
		publishedAt(text, findings);
		language(text, findings);
		canonical(findings);
	}

	private void title(Findings findings) {
		findings.offer(Findings.TITLE, this.article.text("headline"), "json-ld headline")
			.offer(Findings.TITLE, meta("property=og:title"), "og:title");
		Element only = (this.page.select("h1").size() == 1) ? this.page.selectFirst("h1") : null;
		findings.offer(Findings.TITLE, (only != null) ? only.text() : null, "h1")
			.offer(Findings.TITLE, this.page.title(), "title");
	}

	private void publisher(Findings findings) {
		findings.offer(Findings.PUBLISHER, this.article.names("publisher"), "json-ld publisher")
			.offer(Findings.PUBLISHER, meta("property=og:site_name"), "og:site_name");
	}

	private void author(Findings findings) {
		findings.offer(Findings.AUTHOR, this.article.names("author"), "json-ld author")
			.offer(Findings.AUTHOR, meta("name=author"), "meta author");
		String named = meta("property=article:author");
		findings.offer(Findings.AUTHOR, (named != null && !named.startsWith("http")) ? named : null, "article:author");
	}

	private void publishedAt(String text, Findings findings) {
		date(findings, this.article.text("datePublished"), "json-ld datePublished");
		date(findings, meta("property=article:published_time"), "article:published_time");
		date(findings, meta("itemprop=datePublished"), "itemprop datePublished");
		date(findings, meta("name=date"), "meta date");
		date(findings, meta("name=pubdate"), "meta pubdate");
		for (Element time : this.page.select("time[datetime]")) {
			boolean later = (time.className() + time.attr("itemprop")).toLowerCase(Locale.ROOT)
				.matches("(?s).*(updated|modified).*");
			if (!later && findings.lacks(Findings.PUBLISHED_AT)) {
				date(findings, time.attr("datetime"), "time element");
			}
		}
		date(findings, inPath(this.url).orElse(null), "address");
		findings.offer(Findings.PUBLISHED_AT, new Dateline(this.dates).find(text).orElse(null), "dateline");
	}

	private void date(Findings findings, @Nullable String written, String rule) {
		findings.offer(Findings.PUBLISHED_AT, this.dates.read(written), rule);
	}

	private static Optional<String> inPath(@Nullable URI url) {
		String path = (url != null) ? url.getPath() : null;
		Matcher found = IN_PATH.matcher((path != null) ? path : "");
		if (!found.find()) {
			return Optional.empty();
		}
		boolean separated = found.group(2) != null;
		return Optional
			.of(found.group(1) + "-" + found.group(separated ? 3 : 5) + "-" + found.group(separated ? 4 : 6));
	}

	private void language(String text, Findings findings) {
		String seen = Script.language(text);
		if (seen != null && !"en".equals(seen)) {
			findings.offer(Findings.LANGUAGE, seen, "script of the text");
		}
		Element html = this.page.selectFirst("html[lang]");
		String locale = meta("property=og:locale");
		findings.offer(Findings.LANGUAGE, tag((html != null) ? html.attr("lang") : null), "html lang")
			.offer(Findings.LANGUAGE, tag(locale), "og:locale")
			.offer(Findings.LANGUAGE, seen, "words of the text");
	}

	private static @Nullable String tag(@Nullable String written) {
		String tag = (written != null) ? written.strip().replace('_', '-') : "";
		return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}") ? Locale.forLanguageTag(tag).toLanguageTag() : null;
	}

	private void canonical(Findings findings) {
		Element link = this.page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
		findings.offer(Findings.CANONICAL_URL, address((link != null) ? link.attr("href") : null), "canonical link")
			.offer(Findings.CANONICAL_URL, address(meta("property=og:url")), "og:url");
	}

	/** A home page is nobody's own address. */
	private @Nullable String address(@Nullable String written) {
		if (written == null || written.isBlank()) {
			return null;
		}
		Optional<URI> address = (this.url != null) ? WebAddress.resolve(this.url, written) : WebAddress.read(written);
		return address.filter((uri) -> uri.getPath().length() > 1 || uri.getQuery() != null)
			.map(URI::toString)
			.orElse(null);
	}

	private @Nullable String meta(String attribute) {
		Element meta = this.page.selectFirst("meta[%s][content]".formatted(attribute.replace("=", "=\"") + "\""));
		return (meta != null) ? meta.attr("content") : null;
	}

}
