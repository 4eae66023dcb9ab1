package dev.groundswell.ui.subject;

import java.time.LocalDate;
import java.util.List;

import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.format.Addresses;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.series.ChartFrame;
import org.jspecify.annotations.Nullable;

/** One subject: what it is, its newest figures, its series by metric, its ledger. */
public record SubjectPage(SubjectView subject, List<Tie> ties, List<FigureView> keyFigures, List<Metric> metrics,
		List<ChartFrame> charts, List<Event> ledger, String seriesNotice) {

	/** Subjects tied to it in one way. */
	public record Tie(String words, List<Link> targets) {
	}

	/** A way to another subject. */
	public record Link(String id, String name) {

		/** The page of that subject. */
		public String address() {
			return Addresses.subject(this.id);
		}

	}

	/** A metric to switch to. */
	public record Metric(String id, String name, boolean current) {
	}

	/** An entry of the continuity ledger. */
	public record Event(String day, String what, String note, String url) {

		static Event of(SubjectView.ContinuityView view) {
			LocalDate date = view.date();
			String url = safe(view.url());
			return new Event((date != null) ? DateText.day(date) : "day not stated",
					(view.type() != null) ? view.type().replace('-', ' ') : "break",
					(view.note() != null) ? view.note() : "", url);
		}

		private static String safe(@Nullable String url) {
			return (url != null && url.startsWith("https://")) ? url : "";
		}

	}

}
