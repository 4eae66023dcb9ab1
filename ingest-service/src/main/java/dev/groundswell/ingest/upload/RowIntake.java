package dev.groundswell.ingest.upload;

import java.util.Map;
import java.util.function.Consumer;

import dev.groundswell.ingest.log.Appended;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.log.Provenance;
import dev.groundswell.ingest.log.Tally;
import dev.groundswell.ingest.log.WaitingRow;
import dev.groundswell.ingest.log.WaitingRows;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.reading.Defaults;
import dev.groundswell.ingest.reading.Line;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;

/** Takes the lines of one upload, one after the other, to where they belong. */
final class RowIntake implements Consumer<Line> {

	private final ObservationReader reader;

	private final Defaults defaults;

	private final LogWriter writer;

	private final WaitingRows waiting;

	private final Provenance provenance;

	private final Tally tally = new Tally();

	RowIntake(ObservationReader reader, Defaults defaults, LogWriter writer, WaitingRows waiting,
			Provenance provenance) {
		this.reader = reader;
		this.defaults = defaults;
		this.writer = writer;
		this.waiting = waiting;
		this.provenance = provenance;
	}

	Tally tally() {
		return this.tally;
	}

	@Override
	public void accept(Line line) {
		switch (line) {
			case Line.Broken(var number, var reason) -> this.tally.reject(number, reason);
			case Line.Fields(var number, var locator, var values) ->
				take(number, locator, this.defaults.complete(values));
		}
	}

	private void take(long number, String locator, Map<String, String> values) {
		switch (this.reader.read(values, locator)) {
			case Reading.Refused(var reason) -> this.tally.reject(number, reason);
			case Reading.Unresolved(var observation) -> {
				this.waiting.forSubject(waitingRow(observation, locator, values));
				this.tally.park();
			}
			case Reading.Known(var observation) -> append(observation, locator, values);
		}
	}

	private void append(Observation observation, String locator, Map<String, String> values) {
		switch (this.writer.append(observation, this.provenance)) {
			case Appended.Added _ -> this.tally.accept();
			case Appended.Same(var sequence, var uploadId) -> {
				if (!uploadId.equals(this.provenance.uploadId())) {
					this.waiting.behind(sequence, waitingRow(observation, locator, values));
				}
				this.tally.duplicate();
			}
		}
	}

	private WaitingRow waitingRow(Observation observation, String locator, Map<String, String> values) {
		return new WaitingRow(0, this.provenance, locator, observation.subject(), observation.metric(), values);
	}

}
