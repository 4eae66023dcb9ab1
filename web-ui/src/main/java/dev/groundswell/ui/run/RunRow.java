package dev.groundswell.ui.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.DurationText;
import dev.groundswell.ui.format.NumberText;
import org.jspecify.annotations.Nullable;

/** A run in a list: which source, its state, when, how long, how many rows. */
public record RunRow(String id, String source, String sourceName, RunState state, String trigger, String began,
		String took, String read, String accepted) {

	static RunRow of(RunView run, Map<String, String> names, Instant now) {
		String source = Objects.requireNonNullElse(run.source(), "");
		RunView.RowsView rows = run.rows();
		RunState state = RunState.named(run.state());
		String none = state.isOpen() ? "none yet" : "none";
		return new RunRow(run.name(), source, names.getOrDefault(source, source), state, trigger(run.trigger()),
				began(run), took(run, now), (rows != null) ? NumberText.count(rows.read()) : none,
				(rows != null) ? NumberText.count(rows.accepted()) : none);
	}

	/** When its first attempt began; until then, when it was asked for. */
	private static String began(RunView run) {
		Instant at = (run.startedAt() != null) ? run.startedAt() : run.requestedAt();
		return (at != null) ? DateText.instant(at) : "not stated";
	}

	/** From the first attempt to the end, or so far. */
	private static String took(RunView run, Instant now) {
		Instant start = run.startedAt();
		if (start == null) {
			return "not begun";
		}
		Instant end = run.finishedAt();
		return (end != null) ? DurationText.exact(Duration.between(start, end))
				: DurationText.exact(Duration.between(start, now)) + " so far";
	}

	private static String trigger(@Nullable String trigger) {
		return switch (trigger) {
			case "schedule" -> "by schedule";
			case "request" -> "on request";
			case null, default -> "";
		};
	}

}
