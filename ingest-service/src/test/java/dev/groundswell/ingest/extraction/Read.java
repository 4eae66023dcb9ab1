package dev.groundswell.ingest.extraction;

import java.time.LocalDate;
import java.util.List;

/** Claims of a text in one line each, for tests to read. */
final class Read {

	static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 17);

	private static final Extractor EXTRACTOR = new Extractor(Gazetteer.builtIn());

	private Read() {
	}

	static List<ExtractedClaim> claims(String text) {
		return EXTRACTOR.extract(new Passage(text, PUBLISHED, "The Test Paper", null));
	}

	/** Subject, metric, value, unit and kind of change. */
	static List<String> lines(String text) {
		return claims(text).stream().map(Read::line).toList();
	}

	static List<String> subjects(String text) {
		return claims(text).stream().map(ExtractedClaim::subject).toList();
	}

	private static String line(ExtractedClaim claim) {
		String value = claim.value().toPlainString()
				+ ((claim.valueMax() != null) ? ".." + claim.valueMax().toPlainString() : "");
		return String.join(" | ", claim.subject(), claim.metric(), value + " " + claim.unit(), claim.changeKind());
	}

	static String period(ExtractedClaim claim) {
		ClaimPeriod period = claim.period();
		return (period == null) ? "none" : period.start() + "/" + period.end();
	}

}
