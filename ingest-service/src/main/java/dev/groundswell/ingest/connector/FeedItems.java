package dev.groundswell.ingest.connector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of an RSS or Atom feed, each with {@code link}, {@code title},
 * {@code published} and {@code author} as far as the feed has them. Documents with a
 * DOCTYPE are refused.
 */
final class FeedItems {

	private static final int LARGEST = 8 << 20;

	private static final int MOST = 1000;

	private FeedItems() {
	}

	static Items read(InputStream bytes) throws IOException {
		byte[] whole = bytes.readNBytes(LARGEST + 1);
		if (whole.length > LARGEST) {
			throw new UnfitAnswerException("a feed of more than %d MB".formatted(LARGEST >> 20));
		}
		try (XmlReader reader = new XmlReader(new ByteArrayInputStream(whole))) {
			List<Item> items = new ArrayList<>();
			for (SyndEntry entry : new SyndFeedInput().build(reader).getEntries()) {
				if (items.size() < MOST) {
					items.add(new Item(item(entry), "entry=" + (items.size() + 1), items.size() + 1L));
				}
			}
			return new Items(MissingNode.getInstance(), items);
		}
		catch (FeedException | IllegalArgumentException _) {
			throw new UnfitAnswerException("not an RSS or Atom feed");
		}
	}

	private static ObjectNode item(SyndEntry entry) {
		ObjectNode item = JsonNodeFactory.instance.objectNode();
		put(item, "link", (entry.getLink() != null) ? entry.getLink() : entry.getUri());
		put(item, "title", entry.getTitle());
		put(item, "author", entry.getAuthor());
		Date published = entry.getPublishedDate();
		put(item, "published", (published != null) ? published.toInstant().toString() : null);
		return item;
	}

	private static void put(ObjectNode item, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			item.put(name, value.strip());
		}
	}

}
