package dev.groundswell.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.ClaimView.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures of a text as ingest-service tells them, in the order of the text.
 * What is no figure (without subject, metric or value) is left out; what metrics-service
 * could not read is taken for the plainest thing it may mean.
 */
final class ReadClaims {

	private static final Set<String> COMPARATORS = Set.of("exact", "at_least", "approx", "at_most", "range");

	/** Years that metrics-service knows. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 9998;

	private static final int LONGEST = 500;

	private ReadClaims() {
	}

	static List<ReadClaim> of(List<ClaimView> views, String text, SubjectNames names) {
		List<ReadClaim> claims = new ArrayList<>();
		List<ClaimView> inOrder = views.stream()
			.sorted(Comparator.comparingInt((view) -> Objects.requireNonNullElse(view.start(), Integer.MAX_VALUE)))
			.toList();
		for (ClaimView view : inOrder) {
			ReadClaim claim = of(view, "c" + (claims.size() + 1), text, names);
			if (claim != null) {
				claims.add(claim);
			}
		}
		return List.copyOf(claims);
	}

	private static @Nullable ReadClaim of(ClaimView view, String id, String text, SubjectNames names) {
		String subject = cut(view.subject());
		String metric = cut(view.metric());
		BigDecimal value = view.value();
		if (value == null || !WrittenValue.isReadable(value) || subject.isBlank() || metric.isBlank()) {
			return null;
		}
		String comparator = Objects.requireNonNullElse(view.comparator(), "exact");
		boolean readable = COMPARATORS.contains(comparator) && (!comparator.equals("range") || view.valueMax() != null);
		String kind = cut(view.changeKind());
		String subjectId = cut(view.subjectId());
		return new ReadClaim(id, subject, subjectId.isBlank() ? names.id(subject, metric) : subjectId, metric, value,
				view.valueMax(), cut(view.unit()), kind.isBlank() ? "level" : kind, readable ? comparator : "exact",
				period(view.period()), place(view, text), view);
	}

	private static ReadClaim.@Nullable Period period(@Nullable PeriodView view) {
		LocalDate start = (view != null) ? view.start() : null;
		LocalDate end = (view != null) ? view.end() : null;
		if (start == null || end == null || end.isBefore(start) || start.getYear() < FIRST_YEAR
				|| end.getYear() > LAST_YEAR) {
			return null;
		}
		return new ReadClaim.Period(start, end);
	}

	/** As told, if the text has the quote there; else where the text has it first. */
	private static ReadClaim.Place place(ClaimView view, String text) {
		int start = Objects.requireNonNullElse(view.start(), -1);
		int end = Objects.requireNonNullElse(view.end(), -1);
		String quote = Objects.requireNonNullElse(view.quote(), "");
		if (start >= 0 && end > start && end <= text.length() && text.startsWith(quote, start)) {
			return new ReadClaim.Place(start, end);
		}
		int found = quote.isBlank() ? -1 : text.indexOf(quote);
		return (found >= 0) ? new ReadClaim.Place(found, found + quote.length()) : new ReadClaim.Place(0, 0);
	}

	private static String cut(@Nullable String text) {
		return (text == null) ? "" : text.substring(0, Math.min(LONGEST, text.length()));
	}

}
