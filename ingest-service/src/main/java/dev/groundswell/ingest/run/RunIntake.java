package dev.groundswell.ingest.run;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.groundswell.ingest.log.Appended;
import dev.groundswell.ingest.log.LogWriter;
import dev.groundswell.ingest.log.Provenance;
import dev.groundswell.ingest.log.Tally;
import dev.groundswell.ingest.log.WaitingRow;
import dev.groundswell.ingest.log.WaitingRows;
import dev.groundswell.ingest.observation.Observation;
import dev.groundswell.ingest.reading.Line;
import dev.groundswell.ingest.reading.ObservationReader;
import dev.groundswell.ingest.reading.Reading;
import dev.groundswell.ingest.run.Fault.Grade;

/**
 * Takes the lines of one run to where they belong. What two pages of a run both state
 * counts once, as the first has it: a list that moved while it was paged is no
 * restatement. A figure that repeats what is in force is a duplicate, and its evidence is
 * not kept a second time: the next run brings it again.
 */
final class RunIntake {

	private final ObservationReader reader;

	private final LogWriter writer;

	private final WaitingRows waiting;

	private final Counters counters;

	private final Faults faults;

	private final Tally tally = new Tally();

	private final Set<String> seen = new HashSet<>();

	RunIntake(ObservationReader reader, LogWriter writer, WaitingRows waiting, Counters counters, Faults faults) {
		this.reader = reader;
		this.writer = writer;
		this.waiting = waiting;
		this.counters = counters;
		this.faults = faults;
	}

	Tally tally() {
		return this.tally;
	}

	void take(Line line, Provenance provenance, String step) {
		switch (line) {
			case Line.Broken(var number, var reason) -> refuse(number, reason, step);
			case Line.Fields(var number, var locator, var values) -> {
				switch (this.reader.read(values, locator)) {
					case Reading.Refused(var reason) -> refuse(number, reason, step);
					case Reading.Unresolved(var observation) -> park(observation, provenance, values);
					case Reading.Known(var observation) -> append(observation, provenance, step);
				}
			}
		}
	}

	private void refuse(long number, String reason, String step) {
		this.tally.reject(number, reason);
		this.faults.add(Grade.WARNING, step, "refused: " + reason);
	}

	private void park(Observation observation, Provenance provenance, Map<String, String> values) {
		this.waiting.forSubject(new WaitingRow(0, provenance, observation.locator(), observation.subject(),
				observation.metric(), values));
		this.tally.park();
	}

	private void append(Observation observation, Provenance provenance, String step) {
		if (!this.seen.add(observation.identity())) {
			this.tally.duplicate();
			return;
		}
		switch (this.writer.appendUnlessInForce(observation, provenance)) {
			case Appended.Same _ -> this.tally.duplicate();
			case Appended.Added(var _, var restates) -> {
				this.tally.accept();
				if (restates) {
					this.faults.add(Grade.NOTE, step, observation.metric() + " restated");
				}
				this.counters.fallOf(observation).ifPresent((fall) -> this.faults.add(Grade.NOTE, step, fall));
			}
		}
	}

}
