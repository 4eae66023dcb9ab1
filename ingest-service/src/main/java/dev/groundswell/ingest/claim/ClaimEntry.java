package dev.groundswell.ingest.claim;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import dev.groundswell.ingest.document.Document;
import dev.groundswell.ingest.document.Documents;
import dev.groundswell.ingest.document.Texts;
import dev.groundswell.ingest.log.Appended;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.log.Provenance;
import dev.groundswell.ingest.log.WaitingRow;
import dev.groundswell.ingest.log.WaitingRows;
import dev.groundswell.ingest.log.Withdrawals;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the log in step with a claim: an accepted claim has its row there, or waits for
 * its subject, or says why it has none; any other has nothing. Done in the transaction
 * that changes the claim, so one is never without the other; doing it again changes
 * nothing.
 */
@Component
class ClaimEntry {

	/** No article says more of one subject and metric. */
	private static final int MOST_ALIKE = 50;

	private final Claims claims;

	private final Documents documents;

	private final Texts texts;

	private final Registries registries;

	private final WaitingRows waiting;

	private final Withdrawals withdrawals;

	ClaimEntry(Claims claims, Documents documents, Texts texts, Registries registries, WaitingRows waiting,
			Withdrawals withdrawals) {
		this.claims = claims;
		this.documents = documents;
		this.texts = texts;
		this.registries = registries;
		this.waiting = waiting;
		this.withdrawals = withdrawals;
	}

	/**
	 * Brings the log into step.
	 * @param reason of the change, should a row be taken back
	 */
	void settle(LogWriter writer, Claim claim, String reason) {
		Document document = this.documents.find(claim.document()).orElseThrow();
		settle(writer, claim, document, this.texts.of(document).map(CodePoints::new).orElse(null), reason);
	}

	void settle(LogWriter writer, Claim claim, Document document, @Nullable CodePoints points, String reason) {
		Registry registry = this.registries.current();
		ClaimRow row = row(claim, document, points, registry);
		String wanted = (row instanceof ClaimRow.Columns columns) ? fingerprint(columns) : null;
		if (claim.entered() != null && !claim.entered().equals(wanted)) {
			this.withdrawals.ofUpload(writer, claim.id(), reason);
		}
		String note = switch (row) {
			case null -> null;
			case ClaimRow.ClaimOnly(var why) -> why;
			case ClaimRow.Columns columns when Objects.equals(claim.entered(), wanted) -> claim.note();
			case ClaimRow.Columns columns -> enter(writer, claim, document, columns, registry);
		};
		this.claims.entered(claim.number(), (note == null) ? wanted : null, note);
	}

	private @Nullable ClaimRow row(Claim claim, Document document, @Nullable CodePoints points, Registry registry) {
		if (claim.status() != ClaimStatus.ACCEPTED) {
			return null;
		}
		if (points == null) {
			return new ClaimRow.ClaimOnly("the text was taken down");
		}
		Claim rival = rival(claim);
		if (rival != null) {
			return new ClaimRow.ClaimOnly(
					"scope: the text says %s of the same subject, metric and period as well (%s); a scope has to tell the two apart"
						.formatted(rival.fields().value().toPlainString(), rival.id()));
		}
		Document original = this.documents.group(document)
			.stream()
			.filter((member) -> member.copyOf() == null)
			.findFirst()
			.orElse(document);
		String place = "chars=%d-%d".formatted(points.at(claim.fields().quote().start()),
				points.at(claim.fields().quote().end()));
		return ClaimRow.of(claim.fields(), document, original, registry, place);
	}

	/**
	 * The log would take the later of two such claims for a correction of the earlier
	 * one.
	 */
	private @Nullable Claim rival(Claim claim) {
		Claims.Filter alike = new Claims.Filter(ClaimStatus.ACCEPTED, claim.document(),
				Set.of(claim.fields().subject()), claim.fields().metric(), null);
		return this.claims.before(claim.number(), alike, MOST_ALIKE)
			.stream()
			.filter((other) -> other.fields().contradicts(claim.fields()))
			.findFirst()
			.orElse(null);
	}

	/** Why nothing entered; null if the row stands, stands behind another, or waits. */
	private @Nullable String enter(LogWriter writer, Claim claim, Document document, ClaimRow.Columns columns,
			Registry registry) {
		Instant now = writer.recordedAt();
		Provenance provenance = new Provenance(claim.id(), document.textSha256(), now);
		return switch (new ObservationReader(registry, now).read(columns.values(), columns.place())) {
			case Reading.Refused(var why) -> why;
			case Reading.Unresolved(var observation) -> {
				this.waiting.forSubject(waitingRow(provenance, observation, columns));
				yield null;
			}
			case Reading.Known(var observation) -> {
				if (writer.append(observation, provenance) instanceof Appended.Same(var sequence, var uploadId)
						&& !uploadId.equals(claim.id())) {
					this.waiting.behind(sequence, waitingRow(provenance, observation, columns));
				}
				yield null;
			}
		};
	}

	private static WaitingRow waitingRow(Provenance provenance, Observation observation, ClaimRow.Columns columns) {
		return new WaitingRow(0, provenance, columns.place(), observation.subject(), observation.metric(),
				columns.values());
	}

	private static String fingerprint(ClaimRow.Columns columns) {
		return dev.groundswell.ingest.log.Digest.hex(40, columns.place(), columns.values().toString());
	}

}
