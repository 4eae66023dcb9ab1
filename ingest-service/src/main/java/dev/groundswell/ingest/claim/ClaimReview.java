package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Documents;
import dev.groundswell.ingest.document.Texts;
import dev.groundswell.ingest.document.UnknownDocumentException;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnprocessableException;
import dev.groundswell.ingest.registry.Registries;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * What people do with claims. Each change is one transaction with its revision and with
 * what follows from it in the log.
 */
@Component
class ClaimReview {

	/** Members of a change besides the fields of the claim. */
	static final Set<String> MEMBERS = members();

	private final Claims claims;

	private final ClaimEntry entry;

	private final Documents documents;

	private final Texts texts;

	private final Registries registries;

	private final Log log;

	ClaimReview(Claims claims, ClaimEntry entry, Documents documents, Texts texts, Registries registries, Log log) {
		this.claims = claims;
		this.entry = entry;
		this.documents = documents;
		this.texts = texts;
		this.registries = registries;
		this.log = log;
	}

	private static Set<String> members() {
		Set<String> members = new TreeSet<>(FieldEdit.MEMBERS);
		members.addAll(Set.of("status", "reason", "version", "mergeInto"));
		return members;
	}

	/** What a claim becomes. */
	private record Target(ClaimStatus status, ClaimFields fields, @Nullable Claim into) {
	}

	/**
	 * Changes a claim.
	 * @param seen the version that the change is made to; null if the change names it
	 * @throws ClaimProblemException if the claim is at another version and says something
	 * else than the change would make of it
	 */
	Claim change(String id, ObjectNode change, @Nullable Integer seen, String author) {
		Integer version = (seen != null) ? seen
				: change.path("version").isInt() ? change.path("version").asInt() : null;
		if (version == null) {
			throw ClaimProblemException.versionNeeded();
		}
		String reason = reason(change);
		return this.log.write((writer) -> {
			Claim claim = find(id);
			Target target = target(claim, change);
			boolean same = target.status == claim.status() && target.fields.equals(claim.fields());
			if (same) {
				return claim;
			}
			if (claim.version() != version) {
				throw ClaimProblemException.changed(claim);
			}
			return make(writer, claim, target, author, reason);
		});
	}

	private Claim make(LogWriter writer, Claim claim, Target target, String author, @Nullable String reason) {
		Instant now = writer.recordedAt();
		Claim into = target.into;
		if (into != null) {
			Claim more = this.claims.change(into, into.status(), into.fields().withMention(claim.fields().quote()),
					into.mergedInto(), new Claims.Act(now, author, "merged", "%s says the same".formatted(claim.id())));
			this.entry.settle(writer, more, "merged");
		}
		String action = action(claim, target);
		Claim changed = this.claims.change(claim, target.status, target.fields,
				(into != null) ? Long.valueOf(into.number()) : null, new Claims.Act(now, author, action, reason));
		this.entry.settle(writer, changed,
				(reason != null) ? reason : "the claim %s was %s".formatted(claim.id(), action));
		return find(claim.id());
	}

	private static String action(Claim claim, Target target) {
		if (target.status != claim.status()) {
			return (target.status == ClaimStatus.WAITING) ? "reopened"
					: (target.status == ClaimStatus.ACCEPTED && !target.fields.equals(claim.fields())) ? "corrected"
							: target.status.word();
		}
		return "corrected";
	}

	private Target target(Claim claim, ObjectNode change) {
		boolean corrects = FieldEdit.MEMBERS.stream().anyMatch(change::has);
		ClaimFields fields = corrects
				? new FieldEdit(this.registries.current(), text(claim.document())).read(change, claim.fields())
				: claim.fields();
		Claim into = change.path("mergeInto").isString() ? into(claim, change.path("mergeInto").asString()) : null;
		String word = change.path("status").asString("");
		if (into != null) {
			require(word.isEmpty() || "merged".equals(word), "status", "is merged where mergeInto names a claim");
			return new Target(ClaimStatus.MERGED, fields, into);
		}
		ClaimStatus status = word.isEmpty() ? claim.status()
				: ClaimStatus.of(word)
					.filter((known) -> known != ClaimStatus.MERGED || known == claim.status())
					.orElseThrow(() -> unfit("status", "is none of accepted, rejected, waiting"));
		require(!word.isEmpty() || corrects, "status", "is missing, and nothing is corrected");
		return new Target(status, fields, null);
	}

	private Claim into(Claim claim, String id) {
		Claim into = Claim.number(id)
			.flatMap(this.claims::find)
			.orElseThrow(() -> unfit("mergeInto", "\"%s\" is no claim".formatted(id)));
		require(into.number() != claim.number(), "mergeInto", "is the claim itself");
		require(into.document() == claim.document(), "mergeInto", "is a claim of another document");
		require(into.status() == ClaimStatus.ACCEPTED || into.status() == ClaimStatus.WAITING, "mergeInto",
				"is %s itself".formatted(into.status().word()));
		return into;
	}

	/**
	 * What became of a claim that somebody adds.
	 *
	 * @param repeated the document has it already
	 */
	record Added(Claim claim, boolean repeated) {
	}

	/** Adds a claim by hand; it is accepted at once. */
	Added add(String documentId, ObjectNode sent, String author) {
		return this.log.write((writer) -> {
			Document document = Document.number(documentId)
				.flatMap(this.documents::find)
				.orElseThrow(() -> new UnknownDocumentException(documentId));
			ClaimFields fields = new FieldEdit(this.registries.current(), text(document.number())).read(sent, null);
			Optional<Claim> same = this.claims.of(document.number())
				.stream()
				.filter((claim) -> claim.status() == ClaimStatus.ACCEPTED && says(claim.fields(), fields))
				.findFirst();
			if (same.isPresent()) {
				return new Added(same.get(), true);
			}
			Instant now = writer.recordedAt();
			Claim claim = new Claim(0, document.number(), 1, ClaimStatus.ACCEPTED, "added", BigDecimal.ONE, fields,
					List.of(), null, null, null, now, now);
			Claim added = this.claims.add(claim, new Claims.Act(now, author, "added", reason(sent)));
			this.entry.settle(writer, added, "");
			return new Added(find(added.id()), false);
		});
	}

	/** Whether two claims differ in no more than places in the text. */
	private static boolean says(ClaimFields one, ClaimFields other) {
		return one.quote().equals(other.quote())
				&& one.subject().toLowerCase(Locale.ROOT).equals(other.subject().toLowerCase(Locale.ROOT))
				&& one.metric().equals(other.metric()) && one.value().equals(other.value())
				&& one.unit().equals(other.unit()) && one.changeKind().equals(other.changeKind());
	}

	Claim find(String id) {
		return Claim.number(id).flatMap(this.claims::find).orElseThrow(() -> ClaimProblemException.unknown(id));
	}

	private String text(long document) {
		return this.texts.of(this.documents.find(document).orElseThrow())
			.orElseThrow(() -> ClaimProblemException.takenDown(Document.id(document)));
	}

	private static @Nullable String reason(ObjectNode change) {
		String reason = change.path("reason").asString("").strip();
		require(reason.length() <= 1000 && reason.indexOf(0) < 0, "reason", "is longer than 1,000 characters");
		return reason.isEmpty() ? null : reason;
	}

	private static void require(boolean good, String member, String reason) {
		if (!good) {
			throw unfit(member, reason);
		}
	}

	private static UnprocessableException unfit(String member, String reason) {
		return new UnprocessableException(member + ": " + reason, List.of(Fault.ofPointer("/" + member, reason)));
	}

}
