package dev.groundswell.ui.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.figure.FigureView;
import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.format.NumberText;

/** One row with everything that lets a reader check it. */
record EvidencePage(String id, FigureView figure, EvidenceView evidence, String recorded, String sequence,
		String mediaType, String bytes, String received, String fileName, String uploadId, String withdrawn,
		List<FigureView> others) {

	static EvidencePage of(ObservationView seen, List<FigureView> others) {
		RowView row = Objects.requireNonNull(seen.row());
		EvidenceView evidence = Objects.requireNonNullElse(seen.evidence(), new EvidenceView(seen.id(), null,
				row.locator(), null, row.url(), row.source(), null, row.rootSource(), null, null, null, null));
		ObservationView.PayloadView payload = Objects.requireNonNullElse(seen.payload(),
				new ObservationView.PayloadView(evidence.sha256(), null, null, null, null));
		return new EvidencePage(Objects.requireNonNullElse(seen.id(), ""), figure(seen, row, evidence), evidence,
				(seen.recordedAt() != null) ? DateText.instant(seen.recordedAt()) : "not stated",
				(seen.sequence() != null) ? NumberText.exact(BigDecimal.valueOf(seen.sequence())) : "",
				Objects.requireNonNullElse(payload.mediaType(), "not stated"),
				(payload.bytes() != null) ? NumberText.exact(BigDecimal.valueOf(payload.bytes())) + "\u202fbytes" : "",
				(payload.receivedAt() != null) ? DateText.instant(payload.receivedAt()) : "",
				Objects.requireNonNullElse(payload.fileName(), ""), Objects.requireNonNullElse(row.uploadId(), ""),
				withdrawn(seen), others);
	}

	private static FigureView figure(ObservationView seen, RowView row, EvidenceView evidence) {
		FigureView figure = row.figure(seen.subjectName(), seen.metricName());
		return new FigureView(figure.value(), figure.valueMax(), figure.unit(), figure.comparator(), figure.subject(),
				figure.subjectName(), figure.metric(), figure.metricName(), figure.measure(), figure.qualifiers(),
				figure.periodStart(), figure.periodEnd(), figure.periodBasis(),
				(evidence.publishedAt() != null) ? evidence.publishedAt() : figure.publishedAt(), figure.basis(),
				figure.source(), evidence.sourceName(), figure.rootSource(), evidence.rootSourceName(), null,
				figure.evidence(), 1, List.of());
	}

	private static String withdrawn(ObservationView seen) {
		ObservationView.WithdrawalView withdrawal = seen.withdrawn();
		if (withdrawal == null) {
			return "";
		}
		String when = (withdrawal.recordedAt() != null) ? " on " + DateText.instant(withdrawal.recordedAt()) : "";
		return "Taken back" + when + ": " + Objects.requireNonNullElse(withdrawal.reason(), "no reason stated");
	}

}
