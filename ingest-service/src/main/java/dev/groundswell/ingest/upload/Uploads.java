package dev.groundswell.ingest.upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.archive.Payloads;
import dev.groundswell.ingest.archive.RefusedBytesException;
import dev.groundswell.ingest.archive.StagedPayload;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.log.Provenance;
import dev.groundswell.ingest.log.Tally;
import dev.groundswell.ingest.log.WaitingRows;
import dev.groundswell.ingest.log.Withdrawals;
import dev.groundswell.ingest.meter.Meters;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.UnreadablePayloadException;
import dev.groundswell.ingest.reading.Utf8;
import dev.groundswell.ingest.registry.Registries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes uploads, whole or not at all: when {@link #take} returns, the bytes are in the
 * archive and the rows in the log, both on the disk.
 */
@Component
class Uploads {

	/** The most bytes of one upload. */
	static final long LIMIT = 64L << 20;

	private static final Logger log = LoggerFactory.getLogger(Uploads.class);

	private final Archive archive;

	private final Payloads payloads;

	private final Log rows;

	private final WaitingRows waiting;

	private final Registries registries;

	private final Withdrawals withdrawals;

	private final UploadCatalogue catalogue;

	private final Meters meters;

	Uploads(Archive archive, Payloads payloads, Log rows, WaitingRows waiting, Registries registries,
			Withdrawals withdrawals, UploadCatalogue catalogue, Meters meters) {
		this.archive = archive;
		this.payloads = payloads;
		this.rows = rows;
		this.waiting = waiting;
		this.registries = registries;
		this.withdrawals = withdrawals;
		this.catalogue = catalogue;
		this.meters = meters;
		meters.position(rows::position);
		meters.unresolved(waiting::unresolved);
	}

	/**
	 * What became of an upload.
	 *
	 * @param repeated the same upload came before; this is its answer again
	 */
	record Taken(Upload upload, boolean repeated) {
	}

	/**
	 * Takes one upload.
	 * @throws dev.groundswell.ingest.reading.UnreadablePayloadException if it cannot be
	 * read as a whole; nothing is kept then
	 * @throws IdempotencyKeyReusedException if the key named other bytes before
	 */
	Taken take(InputStream bytes, UploadRequest request) throws IOException {
		try (StagedPayload staged = this.archive.stage(bytes, LIMIT)) {
			try (InputStream in = staged.open()) {
				Utf8.check(in);
			}
			Taken taken = this.rows.write((writer) -> earlier(request, staged).map((first) -> new Taken(first, true))
				.orElseGet(() -> new Taken(record(request, staged, writer), false)));
			if (takenDown(staged).isPresent()) {
				this.archive.takeDown(staged.ref().sha256());
			}
			announce(taken);
			return taken;
		}
		catch (UnreadablePayloadException ex) {
			this.meters.upload("unreadable");
			throw ex;
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private Optional<Upload> earlier(UploadRequest request, StagedPayload staged) {
		String key = request.idempotencyKey();
		Optional<Upload> earlier = (key != null) ? this.catalogue.withKey(key) : Optional.empty();
		earlier.filter((upload) -> !upload.sha256().equals(staged.ref().sha256())).ifPresent((upload) -> {
			throw new IdempotencyKeyReusedException(String.valueOf(key), upload.uploadId());
		});
		return earlier;
	}

	/** The same bytes, deleted before; or, asked again, while they were being kept. */
	private Optional<Payload> takenDown(StagedPayload staged) {
		return this.payloads.find(staged.ref().sha256()).filter(Payload::isTakenDown);
	}

	private Upload record(UploadRequest request, StagedPayload staged, LogWriter writer) {
		takenDown(staged).ifPresent((payload) -> {
			throw new RefusedBytesException(payload);
		});
		String id = UploadCatalogue.id(this.catalogue.nextNumber());
		Provenance provenance = new Provenance(id, staged.ref().sha256(), writer.recordedAt());
		ObservationReader reader = new ObservationReader(this.registries.current(), writer.recordedAt());
		RowIntake intake = new RowIntake(reader, request.defaults(), writer, this.waiting, provenance);
		try (Reader text = new BufferedReader(new InputStreamReader(staged.open(), StandardCharsets.UTF_8))) {
			request.format().read(text, intake);
			staged.keep();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Tally tally = intake.tally();
		String mediaType = request.format().mediaType();
		this.payloads.add(staged.ref(), mediaType, request.fileName(), writer.recordedAt());
		Upload upload = new Upload(id, staged.ref().sha256(), writer.recordedAt(), tally.accepted(), tally.duplicates(),
				tally.unresolved(), tally.rejectedCount(), tally.rejected(), writer.position(), mediaType,
				staged.ref().bytes(), request.fileName(), null);
		this.catalogue.add(upload, request.idempotencyKey());
		return upload;
	}

	private void announce(Taken taken) {
		Upload upload = taken.upload();
		this.meters.upload(taken.repeated() ? "repeated" : "taken");
		if (!taken.repeated()) {
			this.meters.rows("accepted", upload.accepted());
			this.meters.rows("duplicate", upload.duplicates());
			this.meters.rows("unresolved", upload.unresolved());
			this.meters.rows("rejected", upload.rejectedCount());
		}
		log.atInfo()
			.addKeyValue("upload", upload.uploadId())
			.addKeyValue("accepted", upload.accepted())
			.addKeyValue("duplicates", upload.duplicates())
			.addKeyValue("unresolved", upload.unresolved())
			.addKeyValue("rejected", upload.rejectedCount())
			.addKeyValue("repeated", taken.repeated())
			.log("Upload taken");
	}

	/** Takes an upload back; the second time it only says what the first time did. */
	UploadWithdrawal withdraw(String id, String reason) {
		return this.rows.write((writer) -> {
			Upload upload = this.catalogue.find(id).orElseThrow(() -> new UnknownUploadException(id));
			Upload.Withdrawn earlier = upload.withdrawal();
			if (earlier != null) {
				return new UploadWithdrawal(id, this.catalogue.withdrawnRows(id), earlier.position());
			}
			int withdrawn = this.withdrawals.ofUpload(writer, id, reason);
			this.catalogue.markWithdrawn(id, new Upload.Withdrawn(reason, writer.recordedAt(), writer.position()),
					withdrawn);
			return new UploadWithdrawal(id, withdrawn, writer.position());
		});
	}

}
