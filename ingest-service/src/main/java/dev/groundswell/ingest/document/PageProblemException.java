package dev.groundswell.ingest.document;

import java.time.Duration;

import dev.groundswell.ingest.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A page that could not be had, or holds no article. */
public final class PageProblemException extends ProblemException {

	private static final long LATER = 60;

	private final long seconds;

	private PageProblemException(int status, String kind, String title, String detail, long seconds) {
		super(status, kind, title, detail);
		this.seconds = seconds;
	}

	static PageProblemException denied(String reason) {
		return new PageProblemException(422, "address-denied", "This address is not asked",
				"%s. Only public http and https addresses are asked.".formatted(sentence(reason)), 0);
	}

	static PageProblemException refused(String reason) {
		return new PageProblemException(422, "page-refused", "The page cannot be had",
				"The page was not read: %s. Send its text instead.".formatted(reason), 0);
	}

	static PageProblemException away(String reason, @Nullable Duration delay) {
		return new PageProblemException(503, "page-away", "The page cannot be had now",
				"The page's host: %s. Try again later, or send the text.".formatted(reason),
				(delay != null) ? Math.clamp(delay.toSeconds(), 1, 86_400) : LATER);
	}

	static PageProblemException unreadable(String reason) {
		return new PageProblemException(422, "unreadable-article", "There is no article to be read",
				"%s. Send its text instead.".formatted(sentence(reason)), 0);
	}

	private static String sentence(String reason) {
		return reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
	}

	@Override
	public long retryAfter() {
		return this.seconds;
	}

}
