package dev.groundswell.ingest.run;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.archive.Payloads;
import dev.groundswell.ingest.connector.Page;
import dev.groundswell.ingest.connector.PageReader;
import dev.groundswell.ingest.connector.RequestRule;
import dev.groundswell.ingest.connector.Step;
import dev.groundswell.ingest.fetch.Answer;
import dev.groundswell.ingest.meter.Meters;
import org.jspecify.annotations.Nullable;

/** The answers of one run, written down as they come and read again from the archive. */
final class Journal {

	private static final int LONGEST_REASON = 500;

	private static final int LONGEST_TYPE = 100;

	private final Fetches fetches;

	private final Payloads payloads;

	private final Archive archive;

	private final Meters meters;

	private final Run run;

	private final int attempt;

	private final List<FetchRecord> records;

	Journal(Fetches fetches, Payloads payloads, Archive archive, Meters meters, Run run, int attempt) {
		this.fetches = fetches;
		this.payloads = payloads;
		this.archive = archive;
		this.meters = meters;
		this.run = run;
		this.attempt = attempt;
		this.records = new ArrayList<>(fetches.of(run.number()));
	}

	/** The good answers of a step, in the order of its pages. */
	List<FetchRecord> fresh(Step step) {
		return this.records.stream()
			.filter((record) -> record.step() == step.number() && record.stepName().equals(step.name()))
			.filter(FetchRecord::isFresh)
			.toList();
	}

	long pages() {
		return this.records.stream().filter(FetchRecord::isFresh).count();
	}

	long items() {
		return this.records.stream()
			.filter(FetchRecord::isFresh)
			.mapToLong((record) -> (record.items() != null) ? record.items() : 0)
			.sum();
	}

	/** Writes down what a request came to. */
	void add(Step step, int page, String url, @Nullable Answer answer, String outcome, @Nullable String reason,
			@Nullable Integer items, Instant now) {
		if (answer != null) {
			this.payloads.add(answer.payload(), shortened(answer.mediaType(), LONGEST_TYPE), null, answer.fetchedAt());
		}
		FetchRecord record = new FetchRecord(this.records.size() + 1, this.attempt, step.number(), step.name(), page,
				url, (answer != null) ? answer.status() : null, outcome,
				(reason != null) ? shortened(reason, LONGEST_REASON) : null,
				(answer != null) ? answer.headers() : Map.of(),
				(answer != null) ? shortened(answer.mediaType(), LONGEST_TYPE) : null,
				(answer != null) ? answer.payload().sha256() : null, (answer != null) ? answer.payload().bytes() : null,
				(answer != null) ? answer.fetchedAt() : now, items);
		this.fetches.add(this.run.number(), record);
		this.records.add(record);
		this.meters.fetch(this.run.source(), outcome);
	}

	/** Whether these bytes were taken down before; if so they are gone again. */
	boolean isTakenDown(Answer answer) throws IOException {
		boolean takenDown = this.payloads.find(answer.payload().sha256()).filter(Payload::isTakenDown).isPresent();
		if (takenDown) {
			this.archive.takeDown(answer.payload().sha256());
		}
		return takenDown;
	}

	Page read(RequestRule request, Answer answer, int page) throws IOException {
		try (InputStream bytes = this.archive.open(answer.payload().sha256())) {
			return new PageReader(request).read(answer, page, bytes);
		}
	}

	private static String shortened(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most);
	}

}
