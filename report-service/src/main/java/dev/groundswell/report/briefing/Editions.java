package dev.groundswell.report.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.ingest.Evidence;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All editions ever written. Content is written once; status and notes may change. */
@Repository
public class Editions {

	private final JdbcClient jdbc;

	private final Clock clock;

	public Editions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps an edition as the next draft of its week. Equal content is kept once, and
	 * whoever finds the number taken takes the next: somebody else has got further then,
	 * so this ends.
	 * @return whether it was new
	 */
	boolean keep(Draft draft) {
		while (find(draft.id()).isEmpty()) {
			try {
				insert(draft);
				return true;
			}
			catch (DuplicateKeyException _) {
				Thread.onSpinWait();
			}
		}
		return false;
	}

	private void insert(Draft draft) {
		Content content = draft.content();
		this.jdbc.sql("""
				insert into edition (id, topic, week_ending, number, as_of, log_position, registry_version,
				  wording_version, topic_hash, hash, headline, confidence, content, evidence, status, created_at)
				select :id, :topic, :week, coalesce(max(number), 0) + 1, :asOf, :position, :registry,
				  :wording, :topicHash, :hash, :headline, :confidence, :content, :evidence, 'draft', :now
				from edition where topic = :topic and week_ending = :week
				""")
			.param("id", draft.id())
			.param("topic", content.topic())
			.param("week", content.weekEnding())
			.param("asOf", offset(content.asOf()))
			.param("position", content.logPosition())
			.param("registry", content.registryVersion())
			.param("wording", content.wordingVersion())
			.param("topicHash", content.topicHash())
			.param("hash", draft.hash())
			.param("headline", draft.headline())
			.param("confidence", draft.confidence())
			.param("content", draft.json())
			.param("evidence", Canonical.json(draft.evidence()))
			.param("now", now())
			.update();
	}

	public Optional<Edition> find(String id) {
		return this.jdbc.sql("select * from edition where id = :id")
			.param("id", id)
			.query(Editions::edition)
			.optional();
	}

	/** The edition, or the problem that it does not exist. */
	public Edition get(String id) {
		return find(id).orElseThrow(() -> new UnknownEditionException(id));
	}

	List<Evidence> evidence(String id) {
		return this.jdbc.sql("select evidence from edition where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map((json) -> List.of(Canonical.read(json, Evidence[].class)))
			.orElseThrow(() -> new UnknownEditionException(id));
	}

	/**
	 * Newest week first, then topic, then the later number; a page of at most
	 * {@code limit}.
	 */
	List<Edition> list(Filter filter, @Nullable Edition after, int limit) {
		return this.jdbc.sql("""
				select * from edition
				where (cast(:topic as varchar) is null or topic = :topic)
				  and (cast(:week as date) is null or week_ending = :week)
				  and (cast(:status as varchar) is null or status = :status)
				  and (cast(:afterWeek as date) is null or week_ending < :afterWeek
				    or (week_ending = :afterWeek and (topic > :afterTopic
				      or (topic = :afterTopic and number < :afterNumber))))
				order by week_ending desc, topic, number desc
				limit :limit
				""")
			.param("topic", filter.topic())
			.param("week", filter.weekEnding())
			.param("status", filter.status())
			.param("afterWeek", (after != null) ? after.content().weekEnding() : null)
			.param("afterTopic", (after != null) ? after.content().topic() : "")
			.param("afterNumber", (after != null) ? after.number() : 0)
			.param("limit", limit)
			.query(Editions::edition)
			.list();
	}

	/** What a list is narrowed to; each may be absent. */
	record Filter(@Nullable String topic, @Nullable LocalDate weekEnding, @Nullable String status) {
	}

	/** The published editions of a topic, newest week first. */
	public List<Edition> published(String topic, int limit) {
		return list(new Filter(topic, null, "published"), null, limit);
	}

	/**
	 * An edition that is published.
	 *
	 * @param isNew it was not before
	 */
	record Published(Edition edition, boolean isNew) {
	}

	/** Makes it the edition of its week; doing so twice changes nothing. */
	@Transactional
	Published publish(String id) {
		lockWeekOf(id);
		Edition edition = get(id);
		return switch (edition.status()) {
			case PUBLISHED -> new Published(edition, false);
			case SUPERSEDED -> throw new EditionSupersededException(id);
			case DRAFT -> {
				replacePublished(edition.content());
				this.jdbc.sql("update edition set status = 'published', published_at = :now where id = :id")
					.param("now", now())
					.param("id", id)
					.update();
				yield new Published(get(id), true);
			}
		};
	}

	private void replacePublished(Content content) {
		this.jdbc.sql("""
				update edition set status = 'superseded'
				where topic = :topic and week_ending = :week and status = 'published'
				""").param("topic", content.topic()).param("week", content.weekEnding()).update();
	}

	/**
	 * Whoever publishes another edition of the same week waits here, and then finds this
	 * one published.
	 */
	private void lockWeekOf(String id) {
		Content content = get(id).content();
		this.jdbc.sql("""
				select id from edition where topic = :topic and week_ending = :week
				order by number for update
				""").param("topic", content.topic()).param("week", content.weekEnding()).query(String.class).list();
	}

	/** Replaces the editor's note; blank removes it. */
	@Transactional
	Edition note(String id, String text) {
		int changed = this.jdbc.sql("update edition set notes = :notes where id = :id")
			.param("notes", text.isBlank() ? null : text.strip())
			.param("id", id)
			.update();
		if (changed == 0) {
			throw new UnknownEditionException(id);
		}
		return get(id);
	}

	private static Edition edition(ResultSet row, int number) throws SQLException {
		return new Edition(row.getString("id"), Canonical.read(row.getString("content"), Content.class),
				row.getString("hash"), row.getInt("number"),
				Edition.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)), row.getString("headline"),
				row.getString("confidence"), row.getString("notes"), instant(row, "created_at", Instant.EPOCH),
				optionalInstant(row, "published_at"));
	}

	private static Instant instant(ResultSet row, String column, Instant otherwise) throws SQLException {
		Instant instant = optionalInstant(row, column);
		return (instant != null) ? instant : otherwise;
	}

	private static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private OffsetDateTime now() {
		return offset(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
