package dev.groundswell.ingest.extraction.time;

import java.util.regex.MatchResult;

import dev.groundswell.ingest.extraction.TextSpan;
import dev.groundswell.ingest.extraction.text.Guard;
import dev.groundswell.ingest.extraction.text.Plain;
import dev.groundswell.ingest.extraction.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a time.
 *
 * @param reading what a match of the pattern means; nothing where it means none
 */
record TimeForm(Guard guard, Reading reading) {

	/** What a match means. */
	interface Reading {

		@Nullable TimeExpression of(MatchResult match, TextSpan span);

	}

	static TimeForm form(String pattern, Reading reading) {
		return new TimeForm(Guard.of(pattern), reading);
	}

	static TimeExpression of(TextSpan span, Kind kind, int year, int first, int second) {
		return new TimeExpression(span, kind, year, first, second);
	}

	/** "may" and "march" are months only with a capital. */
	static boolean isSound(TimeExpression expression, Plain plain) {
		if (expression.kind() != Kind.MONTH && expression.kind() != Kind.DAY) {
			return true;
		}
		String words = expression.span().in(plain.text());
		return !words.matches("(?s)(?:.*\\W)?(?:may|march|mar|dec|jan)(?:\\W.*)?") && expression.first() >= 1
				&& expression.first() <= 12
				&& (expression.kind() != Kind.DAY || (expression.second() >= 1 && expression.second() <= 31));
	}

}
