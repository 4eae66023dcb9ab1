package dev.groundswell.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.archive.Payloads;
import dev.groundswell.ingest.archive.RefusedBytesException;
import dev.groundswell.ingest.archive.StagedPayload;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.meter.Meters;
import dev.groundswell.ingest.observation.Published;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.SourceNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes articles in, whole or not at all: when {@link #take} returns, the bytes, the
 * text, the document and what follows from it are on the disk. The same article is taken
 * once.
 */
@Component
public class DocumentIntake {

	private static final Logger log = LoggerFactory.getLogger(DocumentIntake.class);

	private static final String TEXT = "text/plain; charset=utf-8";

	private final Archive archive;

	private final Payloads payloads;

	private final Documents documents;

	private final Copies copies;

	private final Registries registries;

	private final List<ArticleFollower> followers;

	private final Log rows;

	private final Meters meters;

	private final Clock clock;

	DocumentIntake(Archive archive, Payloads payloads, Documents documents, Copies copies, Registries registries,
			List<ArticleFollower> followers, Log rows, Meters meters, Clock clock) {
		this.archive = archive;
		this.payloads = payloads;
		this.documents = documents;
		this.copies = copies;
		this.registries = registries;
		this.followers = List.copyOf(followers);
		this.rows = rows;
		this.meters = meters;
		this.clock = clock;
	}

	/**
	 * What became of an article.
	 *
	 * @param repeated it was here before; this is the document
	 */
	public record Taken(Document document, boolean repeated) {
	}

	/**
	 * The newest document of an address, if there is one: it need not be fetched again.
	 */
	public Optional<Document> known(String url) {
		return this.documents.at(url).stream().findFirst();
	}

	/** Documents that say the same as an article. */
	List<Document> known(Draft draft, String textSha256) {
		String source = source(draft);
		List<Document> known = new ArrayList<>(this.documents.withText(textSha256)
			.stream()
			.filter((document) -> document.source().equals(source) || draft.article().facts().publisher() == null)
			.toList());
		URI url = draft.original().url();
		if (known.isEmpty() && url != null) {
			Shingles text = Shingles.of(draft.article().text());
			List<Document> resembling = this.copies.resembling(text, Resemblance.bands(text));
			this.documents.at(url.toString())
				.stream()
				.filter((document) -> draft.fetched() != null || resembling.contains(document))
				.forEach(known::add);
		}
		return known;
	}

	/**
	 * Documents that hold a text or a copy of it, whoever prints them, in the order they
	 * came.
	 */
	public List<Document> holding(String text) {
		Shingles shingles = Shingles.of(text);
		Stream<Document> alike = Stream.concat(
				this.documents.withText(DocumentBody.sha256(text.getBytes(StandardCharsets.UTF_8))).stream(),
				this.copies.resembling(shingles, Resemblance.bands(shingles)).stream());
		return alike.flatMap((document) -> this.documents.group(document).stream())
			.sorted(Comparator.comparing(Document::number))
			.distinct()
			.toList();
	}

	/** The source id of who prints an article. */
	String source(Draft draft) {
		URI url = draft.original().url();
		return new SourceNames(this.registries.current()).publisher(draft.article().facts().publisher(),
				(url != null) ? url.toString() : null);
	}

	/**
	 * Takes an article in.
	 * @throws RefusedBytesException if its bytes or its text were taken down before
	 */
	public Taken take(Draft draft) {
		byte[] text = draft.article().text().getBytes(StandardCharsets.UTF_8);
		Shingles shingles = Shingles.of(draft.article().text());
		List<Long> bands = Resemblance.bands(shingles);
		List<ArticleFollower.Pending> pending = this.followers.stream()
			.map((follower) -> follower.read(draft))
			.toList();
		try (StagedPayload bytes = stage(draft.original().bytes()); StagedPayload read = stage(text)) {
			Taken taken = this.rows
				.write((writer) -> known(draft, read.ref().sha256()).stream()
					.findFirst()
					.map((document) -> new Taken(document, true))
					.orElseGet(() -> new Taken(
							store(draft, new Staged(bytes, read), new Likeness(shingles, bands), pending, writer),
							false)));
			told(taken);
			return taken;
		}
	}

	private record Staged(StagedPayload bytes, StagedPayload text) {
	}

	private record Likeness(Shingles shingles, List<Long> bands) {
	}

	private Document store(Draft draft, Staged staged, Likeness likeness, List<ArticleFollower.Pending> pending,
			LogWriter writer) {
		keep(staged.bytes, Documents.mediaType(draft.original().mediaType()), writer);
		keep(staged.text, TEXT, writer);
		String sha256 = staged.bytes.ref().sha256();
		String textSha256 = staged.text.ref().sha256();
		if (!sha256.equals(textSha256)) {
			this.payloads.addReading(sha256, textSha256);
		}
		String at = draft.article().facts().publishedAt();
		Document added = this.documents.add(
				Documents.of(draft, source(draft), staged.bytes.ref(), textSha256, writer.recordedAt()),
				draft.fetched(), (at != null) ? Published.read(at, this.clock.instant()) : null, likeness.bands,
				addresses(draft));
		List<Document> moved = this.copies.place(added, this.copies.resembling(likeness.shingles, likeness.bands));
		Document stored = this.documents.find(added.number()).orElseThrow();
		pending.forEach((one) -> one.store(writer, stored, draft.article().text()));
		List<Document> others = moved.stream().filter((document) -> document.number() != stored.number()).toList();
		this.followers.forEach((follower) -> follower.moved(writer, others));
		return stored;
	}

	private void keep(StagedPayload staged, String mediaType, LogWriter writer) {
		this.payloads.find(staged.ref().sha256()).filter(Payload::isTakenDown).ifPresent((payload) -> {
			throw new RefusedBytesException(payload);
		});
		try {
			staged.keep();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.payloads.add(staged.ref(), mediaType, null, writer.recordedAt());
	}

	/** An own address on another host belongs to the page there, not to this one. */
	private static Set<String> addresses(Draft draft) {
		Set<String> keys = new TreeSet<>();
		URI url = draft.original().url();
		if (url != null) {
			keys.add(AddressKey.of(url.toString()));
			String canonical = draft.article().facts().canonicalUrl();
			if (canonical != null && AddressKey.host(URI.create(canonical)).equals(AddressKey.host(url))) {
				keys.add(AddressKey.of(canonical));
			}
		}
		Draft.Fetched fetched = draft.fetched();
		if (fetched != null) {
			fetched.redirects().forEach((redirect) -> keys.add(AddressKey.of(redirect.toString())));
		}
		return keys;
	}

	private StagedPayload stage(byte[] bytes) {
		try {
			return this.archive.stage(new ByteArrayInputStream(bytes), bytes.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void told(Taken taken) {
		this.meters.document(taken.repeated() ? "repeated" : "taken", 1);
		Document document = taken.document();
		log.atInfo()
			.addKeyValue("document", document.id())
			.addKeyValue("source", document.source())
			.addKeyValue("repeated", taken.repeated())
			.addKeyValue("copyOf", Objects.requireNonNullElse(document.copyOf(), ""))
			.log("Document taken");
	}

}
