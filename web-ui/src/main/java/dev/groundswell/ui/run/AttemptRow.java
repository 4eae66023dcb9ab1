package dev.groundswell.ui.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.DurationText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** An attempt of a run on its page. */
record AttemptRow(String number, String began, String took, String outcome, String fetches, List<FaultRow> faults) {

	/** A fault with its grade: a sign and a word. */
	record FaultRow(String icon, String grade, String style, String step, String reason, String times) {

		static FaultRow of(RunView.FaultView fault) {
			String grade = Objects.requireNonNullElse(fault.grade(), "NOTE");
			long count = Objects.requireNonNullElse(fault.count(), 1L);
			String step = Objects.requireNonNullElse(fault.step(), "");
			String reason = Objects.requireNonNullElse(fault.reason(), "no reason stated");
			String times = (count > 1) ? NumberText.count(count) + " times" : "";
			return switch (grade) {
				case "CRITICAL" -> new FaultRow("✕", "critical", "grade-critical", step, reason, times);
				case "WARNING" -> new FaultRow("!", "warning", "grade-warning", step, reason, times);
				default -> new FaultRow("·", "note", "grade-note", step, reason, times);
			};
		}

	}

	static AttemptRow of(RunView.AttemptView attempt, Instant now) {
		Instant start = attempt.startedAt();
		Instant end = attempt.endedAt();
		return new AttemptRow(NumberText.count(attempt.number()), (start != null) ? DateText.instant(start) : "",
				(start == null) ? ""
						: (end != null) ? DurationText.exact(Duration.between(start, end))
								: DurationText.exact(Duration.between(start, now)) + " so far",
				outcome(attempt.outcome()), NumberText.count(attempt.fetches()),
				Objects.requireNonNullElse(attempt.faults(), List.<RunView.FaultView>of())
					.stream()
					.map(FaultRow::of)
					.toList());
	}

	private static String outcome(@Nullable String outcome) {
		return switch (outcome) {
			case null -> "under way";
			case "postponed" -> "put off: the source asked to wait";
			case "interrupted" -> "interrupted: the service stopped";
			default -> outcome;
		};
	}

}
