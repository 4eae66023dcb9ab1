package dev.groundswell.report.feed;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.groundswell.report.briefing.Edition;
import dev.groundswell.report.topic.Topic;

/** Published editions as Atom 1.0. Pure: equal editions give equal bytes. */
final class Feeds {

	private static final String AUTHOR = "Groundswell";

	private final String publicUrl;

	Feeds(String publicUrl) {
		this.publicUrl = publicUrl.replaceAll("/+$", "");
	}

	String atom(Topic topic, List<Edition> editions) {
		Feed feed = new Feed("atom_1.0");
		feed.setId("urn:groundswell:feed:" + topic.id());
		feed.setTitle(topic.name() + ": weekly briefing");
		feed.setUpdated(
				Date.from(editions.stream().map(Feeds::published).max(Instant::compareTo).orElse(Instant.EPOCH)));
		feed.setAuthors(List.of(author()));
		feed.setAlternateLinks(List.of(link("alternate", "/briefings?topic=" + topic.id(), "text/html")));
		feed.setOtherLinks(List.of(link("self", "/api/v1/feeds/" + topic.id() + ".atom", "application/atom+xml")));
		feed.setEntries(editions.stream().map((edition) -> entry(edition, topic.name())).toList());
		try {
			// its line ends are those of Windows
			return new WireFeedOutput().outputString(feed, true).replace("\r\n", "\n");
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Entry entry(Edition edition, String topicName) {
		Entry entry = new Entry();
		entry.setId("urn:groundswell:edition:" + edition.id());
		entry.setTitle(String.format(Locale.ROOT, "%s, week to %s: %s", topicName, edition.content().weekEnding(),
				edition.headline()));
		entry.setUpdated(Date.from(published(edition)));
		entry.setPublished(Date.from(published(edition)));
		entry.setAlternateLinks(List.of(link("alternate", "/briefings/" + edition.id(), "text/html")));
		Content summary = new Content();
		summary.setType("html");
		summary.setValue(summary(edition));
		entry.setSummary(summary);
		return entry;
	}

	/** The opening section, each statement a paragraph. */
	private static String summary(Edition edition) {
		StringBuilder html = new StringBuilder();
		edition.content()
			.sections()
			.getFirst()
			.statements()
			.forEach((line) -> html.append("<p>")
				.append(escaped(line.text() + (line.attribution().isEmpty() ? "" : " (" + line.attribution() + ")")))
				.append("</p>"));
		return html.toString();
	}

	private Link link(String rel, String path, String type) {
		Link link = new Link();
		link.setRel(rel);
		link.setHref(this.publicUrl + path);
		link.setType(type);
		return link;
	}

	private static Person author() {
		Person person = new Person();
		person.setName(AUTHOR);
		return person;
	}

	private static Instant published(Edition edition) {
		return Objects.requireNonNullElse(edition.publishedAt(), edition.createdAt());
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
