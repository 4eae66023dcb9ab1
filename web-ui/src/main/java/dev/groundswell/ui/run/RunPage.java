package dev.groundswell.ui.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.DurationText;
import dev.groundswell.ui.format.NumberText;
import dev.groundswell.ui.neighbour.Answer;
import org.jspecify.annotations.Nullable;

/** One run: how far it is, what it recorded, its attempts, a page of its fetches. */
record RunPage(String id, RunRow row, String headline, String requested, String finished, String resumes,
		boolean cancelRequested, @Nullable Progress progress, @Nullable Recorded recorded, List<AttemptRow> attempts,
		Answer<List<FetchRow>> fetches, boolean later, String next) {

	/** Steps done of all, and the same in words. */
	record Progress(long done, long total, String text) {

		static @Nullable Progress of(RunView.@Nullable ProgressView progress) {
			if (progress == null || progress.total() == null || progress.total() <= 0) {
				return null;
			}
			long done = Objects.requireNonNullElse(progress.done(), 0L);
			String step = (progress.step() != null) ? ", " + progress.step() : "";
			return new Progress(done, progress.total(),
					NumberText.count(done) + " of " + NumberText.count(progress.total()) + " steps" + step + "; "
							+ counted(progress.pages(), "page") + " fetched, " + counted(progress.items(), "item")
							+ " read");
		}

		private static String counted(@Nullable Long number, String noun) {
			long count = Objects.requireNonNullElse(number, 0L);
			return NumberText.count(count) + " " + noun + ((count == 1) ? "" : "s");
		}

	}

	/** What became of the rows read; the four parts are the whole. */
	record Recorded(String read, String accepted, String duplicates, String unresolved, String rejected,
			boolean anyUnresolved, boolean anyRejected, String subjectsAdded, String withoutFamily,
			boolean anyWithoutFamily, String position) {

		static @Nullable Recorded of(RunView run) {
			RunView.RowsView rows = run.rows();
			if (rows == null) {
				return null;
			}
			return new Recorded(NumberText.count(rows.read()), NumberText.count(rows.accepted()),
					NumberText.count(rows.duplicates()), NumberText.count(rows.unresolved()),
					NumberText.count(rows.rejected()), any(rows.unresolved()), any(rows.rejected()),
					NumberText.count(run.subjectsAdded()), NumberText.count(run.withoutFamily()),
					any(run.withoutFamily()), (run.position() != null) ? NumberText.count(run.position()) : "");
		}

		private static boolean any(@Nullable Long number) {
			return number != null && number > 0;
		}

	}

	static RunPage of(RunView run, Map<String, String> names, Answer<FetchView.Listing> fetches, @Nullable String after,
			Instant now) {
		RunRow row = RunRow.of(run, names, now);
		return new RunPage(run.name(), row, headline(row, run), text(run.requestedAt()), text(run.finishedAt()),
				(run.resumesAt() != null && row.state() == RunState.WAITING)
						? DateText.instant(run.resumesAt()) + ", " + DurationText.until(run.resumesAt(), now) : "",
				Boolean.TRUE.equals(run.cancelRequested()), Progress.of(run.progress()), Recorded.of(run),
				run.attemptList().stream().map((it) -> AttemptRow.of(it, now)).toList(),
				fetches.map((page) -> page.list().stream().map(FetchRow::of).toList()), after != null,
				Objects.requireNonNullElse(fetches.orElse(new FetchView.Listing(null, null)).next(), ""));
	}

	/** Whether it can still be called off. */
	public boolean isCancellable() {
		return this.row.state().isOpen() && !this.cancelRequested;
	}

	private static String headline(RunRow row, RunView run) {
		return switch (row.state()) {
			case WAITING -> (run.startedAt() != null) ? "Waiting to go on" : "Waiting to begin";
			case RUNNING -> "Being collected";
			case SUCCEEDED -> "Collected: " + row.accepted() + " new rows";
			case PARTIAL -> "Collected in part: " + row.accepted() + " new rows";
			case FAILED -> "Failed: nothing was recorded";
			case CANCELLED -> "Cancelled: nothing was recorded";
			case UNKNOWN -> "Run " + row.id();
		};
	}

	private static String text(@Nullable Instant instant) {
		return (instant != null) ? DateText.instant(instant) : "";
	}

}
