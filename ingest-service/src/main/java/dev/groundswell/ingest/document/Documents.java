package dev.groundswell.ingest.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundswell.ingest.article.Facts;
import dev.groundswell.ingest.log.Utc;
import dev.groundswell.ingest.observation.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The documents as the catalogue lists them. */
@Repository
public class Documents {

	private static final TypeReference<Map<String, String>> RULES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	Documents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Which documents are wanted. */
	record Filter(@Nullable String source, @Nullable String language, @Nullable String via, @Nullable String copyOf) {
	}

	public Optional<Document> find(long number) {
		return this.jdbc.sql("SELECT * FROM document WHERE number = :number")
			.param("number", number)
			.query(this::read)
			.optional();
	}

	/** The documents before one, newest first. */
	List<Document> before(long number, Filter filter, int limit) {
		return this.jdbc
			.sql("SELECT * FROM document WHERE number < :number %s %s %s %s ORDER BY number DESC LIMIT :limit"
				.formatted((filter.source() != null) ? "AND source = :source" : "",
						(filter.language() != null) ? "AND language = :language" : "",
						(filter.via() != null) ? "AND via = :via" : "",
						(filter.copyOf() != null) ? "AND copy_of = :copyOf" : ""))
			.param("number", number)
			.param("source", filter.source())
			.param("language", filter.language())
			.param("via", filter.via())
			.param("copyOf", (filter.copyOf() != null) ? Document.number(filter.copyOf()).orElse(-1L) : null)
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	/** Documents known under an address, newest first. */
	List<Document> at(String url) {
		return this.jdbc.sql("""
				SELECT * FROM document WHERE number IN
				  (SELECT document FROM document_address WHERE address_key = :key) ORDER BY number DESC""")
			.param("key", AddressKey.of(url))
			.query(this::read)
			.list();
	}

	/** Documents of which a text was read, oldest first. */
	List<Document> withText(String textSha256) {
		return this.jdbc.sql("SELECT * FROM document WHERE text_sha256 = :text ORDER BY number")
			.param("text", textSha256)
			.query(this::read)
			.list();
	}

	/** Documents that name one of these addresses as their own. */
	List<Document> naming(Collection<String> addressKeys) {
		return this.jdbc.sql("SELECT * FROM document WHERE canonical_key IN (:keys) ORDER BY number")
			.param("keys", addressKeys)
			.query(this::read)
			.list();
	}

	/** Documents with bands in common, the most first. */
	List<Document> sharing(List<Long> bands, int most) {
		if (bands.isEmpty()) {
			return List.of();
		}
		List<Long> numbers = this.jdbc.sql("""
				SELECT document FROM document_band WHERE band IN (:bands)
				 GROUP BY document ORDER BY count(*) DESC, document LIMIT :most""")
			.param("bands", bands)
			.param("most", most)
			.query((row, _) -> row.getLong(1))
			.list();
		return numbers.stream().flatMap((number) -> find(number).stream()).toList();
	}

	/** A document with all that repeat the same text. */
	public List<Document> group(Document document) {
		long original = (document.copyOf() != null) ? Document.number(document.copyOf()).orElseThrow()
				: document.number();
		return this.jdbc.sql("SELECT * FROM document WHERE number = :original OR copy_of = :original ORDER BY number")
			.param("original", original)
			.query(this::read)
			.list();
	}

	List<String> addressKeys(long number) {
		return this.jdbc.sql("SELECT address_key FROM document_address WHERE document = :number ORDER BY address_key")
			.param("number", number)
			.query((row, _) -> row.getString(1))
			.list();
	}

	Optional<Draft.Fetched> fetched(long number) {
		return this.jdbc.sql("SELECT fetched FROM document WHERE number = :number AND fetched IS NOT NULL")
			.param("number", number)
			.query(String.class)
			.optional()
			.map((text) -> this.json.readValue(text, Draft.Fetched.class));
	}

	/** Adds a document. The id that it comes with is not looked at. */
	Document add(Document document, Draft.@Nullable Fetched fetched, @Nullable Published published, List<Long> bands,
			Collection<String> addressKeys) {
		KeyHolder key = new GeneratedKeyHolder();
		String canonical = document.canonicalUrl();
		this.jdbc
			.sql("""
					INSERT INTO document (sha256, media_type, bytes, text_sha256, text_length, url, canonical_url,
					  canonical_key, title, publisher, source, author, published, published_at, language, rules, fetched, via,
					  received_at)
					VALUES (:sha256, :mediaType, :bytes, :textSha256, :textLength, :url, :canonicalUrl,
					  :canonicalKey, :title, :publisher, :source, :author, :published, :publishedAt, :language, :rules, :fetched,
					  :via, :receivedAt)""")
			.param("sha256", document.sha256())
			.param("mediaType", document.mediaType())
			.param("bytes", document.bytes())
			.param("textSha256", document.textSha256())
			.param("textLength", document.textLength())
			.param("url", document.url())
			.param("canonicalUrl", canonical)
			.param("canonicalKey", (canonical != null) ? AddressKey.of(canonical) : null)
			.param("title", document.title())
			.param("publisher", document.publisher())
			.param("source", document.source())
			.param("author", document.author())
			.param("published", document.publishedAt())
			.param("publishedAt", (published != null) ? Utc.of(published.at()) : null)
			.param("language", document.language())
			.param("rules", this.json.writeValueAsString(document.rules()))
			.param("fetched", (fetched != null) ? this.json.writeValueAsString(fetched) : null)
			.param("via", document.via())
			.param("receivedAt", Utc.of(document.receivedAt()))
			.update(key, "number");
		long number = java.util.Objects.requireNonNull(key.getKey()).longValue();
		addressKeys.stream()
			.distinct()
			.forEach((address) -> this.jdbc
				.sql("INSERT INTO document_address (address_key, document) VALUES (:key, :number)")
				.param("key", address)
				.param("number", number)
				.update());
		bands.stream()
			.distinct()
			.forEach((band) -> this.jdbc.sql("INSERT INTO document_band (band, document) VALUES (:band, :number)")
				.param("band", band)
				.param("number", number)
				.update());
		return find(number).orElseThrow();
	}

	void copyOf(long number, @Nullable Long original) {
		this.jdbc.sql("UPDATE document SET copy_of = :original WHERE number = :number")
			.param("original", original)
			.param("number", number)
			.update();
	}

	private Document read(ResultSet row, int index) throws SQLException {
		Long copyOf = row.getObject("copy_of", Long.class);
		return new Document(Document.id(row.getLong("number")), row.getString("title"), row.getString("publisher"),
				row.getString("source"), row.getString("author"), row.getString("published"), row.getString("language"),
				row.getString("url"), row.getString("canonical_url"), row.getString("sha256"),
				row.getString("media_type"), row.getLong("bytes"), row.getString("text_sha256"),
				row.getInt("text_length"), this.json.readValue(row.getString("rules"), RULES), row.getString("via"),
				Utc.instant(row, "received_at"), (copyOf != null) ? Document.id(copyOf) : null);
	}

	static Document of(Draft draft, String source, dev.groundswell.ingest.archive.PayloadRef bytes, String textSha256,
			java.time.Instant receivedAt) {
		Facts facts = draft.article().facts();
		String url = (draft.original().url() != null) ? draft.original().url().toString() : null;
		return new Document("", facts.title(), facts.publisher(), source, facts.author(), facts.publishedAt(),
				facts.language(), url, facts.canonicalUrl(), bytes.sha256(), mediaType(draft.original().mediaType()),
				bytes.bytes(), textSha256, draft.article().text().length(), facts.rules(), draft.via(), receivedAt,
				null);
	}

	static String mediaType(String written) {
		return (written.length() <= 100) ? written : written.split(";", 2)[0].strip();
	}

}
