package dev.groundswell.ingest.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Documents;
import dev.groundswell.ingest.document.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims as they are answered, with their quotes and with what the log has of them. */
@Component
class ClaimViews {

	private final Claims claims;

	private final Documents documents;

	private final Texts texts;

	private final JdbcClient jdbc;

	ClaimViews(Claims claims, Documents documents, Texts texts, JdbcClient jdbc) {
		this.claims = claims;
		this.documents = documents;
		this.texts = texts;
		this.jdbc = jdbc;
	}

	private record Place(Document document, ClaimMembers.PlacedText text) {
	}

	List<ClaimView> of(List<Claim> claims) {
		Map<Long, Place> places = new HashMap<>();
		Map<String, ClaimView.Entry> entries = entries(claims);
		return claims.stream()
			.map((claim) -> view(claim, places.computeIfAbsent(claim.document(), this::place), entries.get(claim.id()),
					null, null))
			.toList();
	}

	/** One claim with its trace and revisions. */
	ClaimView detailed(Claim claim) {
		Place place = place(claim.document());
		List<ClaimView.RevisionView> revisions = this.claims.revisions(claim.number())
			.stream()
			.map((revision) -> new ClaimView.RevisionView(revision.version(), revision.at(), revision.author(),
					revision.action(), revision.reason(), revision.status(),
					ClaimMembers.of(revision.fields(), place.document.publisher(), place.text)))
			.toList();
		return view(claim, place, entries(List.of(claim)).get(claim.id()), TraceView.of(claim.trace(), place.text),
				revisions);
	}

	private Place place(long document) {
		Document found = this.documents.find(document).orElseThrow();
		return new Place(found, ClaimMembers.PlacedText.of(this.texts.of(found).orElse(null)));
	}

	private static ClaimView view(Claim claim, Place place, ClaimView.@Nullable Entry entry,
			@Nullable List<TraceView> trace, @Nullable List<ClaimView.RevisionView> revisions) {
		return new ClaimView(claim.id(), Document.id(claim.document()), claim.version(), claim.status(), claim.origin(),
				claim.confidence(), ClaimMembers.of(claim.fields(), place.document.publisher(), place.text),
				(claim.status() != ClaimStatus.ACCEPTED) ? null : entry,
				(claim.mergedInto() != null) ? Claim.id(claim.mergedInto()) : null, claim.createdAt(),
				claim.changedAt(), trace, revisions);
	}

	private Map<String, ClaimView.Entry> entries(List<Claim> claims) {
		Map<String, ClaimView.Entry> entries = new HashMap<>();
		for (Claim claim : claims) {
			entries.put(claim.id(), (claim.entered() != null) ? new ClaimView.Entry("withdrawn", null, null)
					: new ClaimView.Entry("claim-only", null, claim.note()));
		}
		List<String> ids = claims.stream().filter((claim) -> claim.entered() != null).map(Claim::id).toList();
		if (!ids.isEmpty()) {
			waiting(ids, entries);
			recorded(ids, entries);
		}
		return entries;
	}

	private void waiting(List<String> ids, Map<String, ClaimView.Entry> entries) {
		this.jdbc.sql("""
				SELECT w.upload_id, w.name, l.id FROM waiting_row w LEFT JOIN log_row l ON l.sequence = w.behind
				 WHERE w.upload_id IN (:ids)""").param("ids", ids).query((row) -> {
			String standing = row.getString("id");
			entries.put(row.getString("upload_id"),
					(standing != null) ? new ClaimView.Entry("duplicate", standing, "the log says so already")
							: new ClaimView.Entry("unresolved", null,
									"nobody has registered \"%s\" yet".formatted(row.getString("name"))));
		});
	}

	private void recorded(List<String> ids, Map<String, ClaimView.Entry> entries) {
		Map<String, String> standing = this.jdbc.sql("""
				SELECT upload_id, id FROM log_row
				 WHERE upload_id IN (:ids) AND type = 'observation' AND withdrawn_by IS NULL ORDER BY sequence""")
			.param("ids", ids)
			.query((row, _) -> Map.entry(row.getString("upload_id"), row.getString("id")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
		standing.forEach((id, observation) -> entries.put(id, new ClaimView.Entry("recorded", observation, null)));
	}

}
