package dev.groundswell.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Which documents repeat one text, and which of them is the original: the one that others
 * name as their canonical address, else the one published first, else the one that came
 * first.
 */
@Component
class Copies {

	/** More candidates than this share boilerplate, not a text. */
	private static final int MOST_CANDIDATES = 20;

	private final Documents documents;

	private final Texts texts;

	Copies(Documents documents, Texts texts) {
		this.documents = documents;
		this.texts = texts;
	}

	/** Documents that repeat a text, or are repeated by it. */
	List<Document> resembling(Shingles text, List<Long> bands) {
		return this.documents.sharing(bands, MOST_CANDIDATES)
			.stream()
			.filter((document) -> this.texts.of(document)
				.map((other) -> Resemblance.isCopy(text, Shingles.of(other)))
				.orElse(false))
			.toList();
	}

	/**
	 * Finds a new document's place among those that repeat its text.
	 * @return the documents whose original has changed, as they are now
	 */
	List<Document> place(Document document, List<Document> resembling) {
		Map<Long, Document> group = new LinkedHashMap<>();
		List<Document> found = new ArrayList<>(resembling);
		found.addAll(this.documents.withText(document.textSha256()));
		if (document.canonicalUrl() != null) {
			found.addAll(this.documents.at(document.canonicalUrl()));
		}
		found.addAll(this.documents.naming(addresses(document)));
		found.add(document);
		found.forEach((one) -> this.documents.group(one).forEach((member) -> group.put(member.number(), member)));
		Document original = original(List.copyOf(group.values()));
		List<Document> moved = new ArrayList<>();
		for (Document member : group.values()) {
			String now = (member.number() == original.number()) ? null : original.id();
			if (!Objects.equals(now, member.copyOf())) {
				this.documents.copyOf(member.number(), (now != null) ? original.number() : null);
				moved.add(this.documents.find(member.number()).orElseThrow());
			}
		}
		return moved;
	}

	private Set<String> addresses(Document document) {
		Set<String> keys = this.documents.addressKeys(document.number()).stream().collect(Collectors.toSet());
		return keys.isEmpty() ? Set.of("") : keys;
	}

	private Document original(List<Document> group) {
		Set<String> named = group.stream()
			.filter((member) -> member.canonicalUrl() != null)
			.map((member) -> AddressKey.of(String.valueOf(member.canonicalUrl())))
			.collect(Collectors.toSet());
		return group.stream()
			.min(Comparator.<Document, Boolean>comparing((member) -> !isNamedByOthers(member, named, group))
				.thenComparing(Copies::published)
				.thenComparing(Document::number))
			.orElseThrow();
	}

	/** A page that names its own address says nothing about the others. */
	private boolean isNamedByOthers(Document member, Set<String> named, List<Document> group) {
		List<String> own = this.documents.addressKeys(member.number());
		return own.stream().anyMatch(named::contains) && group.stream()
			.filter((other) -> other.number() != member.number() && other.canonicalUrl() != null)
			.anyMatch((other) -> own.contains(AddressKey.of(String.valueOf(other.canonicalUrl()))));
	}

	/** A day stands for its end: who only says the day was not the first on it. */
	private static String published(Document document) {
		String at = document.publishedAt();
		if (at == null) {
			return "~";
		}
		return (at.length() > 10) ? java.time.OffsetDateTime.parse(at).toInstant().toString() : at + "~";
	}

}
