package dev.groundswell.report.rendering;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

import dev.groundswell.report.briefing.Edition;

/** What is printed around the statements: title, imprint, captions. */
final class Labels {

	static final String NOTE = "Editor's note (opinion)";

	static final String LOW = "low confidence";

	private Labels() {
	}

	static String title(Edition edition, String topicName) {
		return String.format(Locale.ROOT, "%s: week to %s", topicName, day(edition.content().weekEnding()));
	}

	static String imprint(Edition edition) {
		String state = switch (edition.status()) {
			case DRAFT -> "draft";
			case PUBLISHED -> (edition.publishedAt() == null) ? "published"
					: "published " + day(LocalDate.ofInstant(edition.publishedAt(), ZoneOffset.UTC));
			case SUPERSEDED -> "superseded by a newer edition";
		};
		return String.format(Locale.ROOT, "Edition %d, %s · confidence %s · as of %s, log position %d · hash %s",
				edition.number(), state, edition.confidence(), edition.content().asOf(),
				edition.content().logPosition(), edition.hash().substring(0, 12));
	}

	private static String day(LocalDate day) {
		return String.format(Locale.ROOT, "%d %s %d", day.getDayOfMonth(),
				day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), day.getYear());
	}

}
