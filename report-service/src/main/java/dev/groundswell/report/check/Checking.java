package dev.groundswell.report.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.ingest.ArticleClient.ExtractionRequest;
import dev.groundswell.report.ingest.Articles;
import dev.groundswell.report.ingest.ClaimsView;
import dev.groundswell.report.ingest.ReadingView;
import dev.groundswell.report.ingest.Told;
import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One check from where it stands to its end: read the page, read the figures, judge them.
 * Each step is kept before the next begins.
 */
@Component
class Checking {

	private static final Logger log = LoggerFactory.getLogger(Checking.class);

	/** A neighbour that stays away as often is not coming back soon. */
	static final int MOST_ATTEMPTS = 5;

	private final Checks checks;

	private final Articles articles;

	private final Judging judging;

	private final Meters meters;

	Checking(Checks checks, Articles articles, Judging judging, Meters meters) {
		this.checks = checks;
		this.articles = articles;
		this.judging = judging;
		this.meters = meters;
	}

	/**
	 * Works on a check until it ends or a neighbour is away; then it can be taken up
	 * again.
	 * @param bearer of whoever asked for it; none after a restart, for it is not kept
	 */
	void work(String id, @Nullable String bearer) {
		this.checks.find(id).filter(Check::isOpen).ifPresent((check) -> this.meters.checking(() -> {
			if (check.attempts() > MOST_ATTEMPTS) {
				return failed(id, "The check was interrupted again and again. Ask for it again later.");
			}
			try {
				return proceed(check, bearer);
			}
			catch (ProblemException ex) {
				return interrupted(check, ex);
			}
			catch (RuntimeException ex) {
				log.atError().setCause(ex).addKeyValue("check", id).log("Check failed");
				return failed(id, "Something went wrong here; the fault is logged and is not in the text.");
			}
		}));
	}

	private String proceed(Check check, @Nullable String bearer) {
		Optional<Work> read = read(check, Objects.requireNonNull(check.work()), bearer);
		Optional<Work> extracted = read.flatMap((work) -> extract(check, work, bearer));
		extracted.ifPresent((work) -> {
			CheckContent content = this.judging.judge(Objects.requireNonNull(work.article()),
					Objects.requireNonNull(work.claims()), Objects.requireNonNullElse(work.knownAs(), List.of()),
					check.pin(), (figures) -> this.checks.judged(check.id(), figures));
			this.checks.finish(check.id(), content);
			content.claims().forEach((claim) -> this.meters.judged(claim.verdict()));
			log.atInfo()
				.addKeyValue("check", check.id())
				.addKeyValue("figures", content.figures())
				.addKeyValue("position", content.position())
				.log("Article checked");
		});
		return extracted.isPresent() ? "done" : "failed";
	}

	private Optional<Work> read(Check check, Work work, @Nullable String bearer) {
		if (work.article() != null) {
			return Optional.of(work);
		}
		Asked asked = work.asked();
		String url = Objects.requireNonNull(asked.url());
		return switch (this.articles.read(url, bearer)) {
			case Told.Refused<ReadingView>(int status, String reason) -> stop(check, status, reason);
			case Told.Here<ReadingView>(ReadingView page) -> {
				String text = Objects.requireNonNullElse(page.text(), "");
				yield (text.isBlank() || CheckRequest.isTooLong(text))
						? stop(check, 422,
								text.isBlank() ? "The page has no text that could be read."
										: "The page's text is longer than a check takes.")
						: kept(check, work.read(article(asked, page, CheckRequest.sound(text))));
			}
		};
	}

	/** What the asker says of the page holds before what the page says of itself. */
	private static Article article(Asked asked, ReadingView page, String text) {
		return new Article(or(asked.title(), page.title()), or(asked.publisher(), page.publisher()),
				(asked.publishedAt() != null) ? asked.publishedAt() : day(page.publishedAt()),
				or(asked.language(), page.language()), or(page.canonicalUrl(), asked.url()), Canonical.sha256(text),
				text);
	}

	private Optional<Work> extract(Check check, Work work, @Nullable String bearer) {
		if (work.claims() != null) {
			return Optional.of(work);
		}
		Article article = Objects.requireNonNull(work.article());
		return switch (this.articles.extract(
				new ExtractionRequest(article.text(), article.publishedAt(), article.publisher(), article.language()),
				bearer)) {
			case Told.Refused<ClaimsView>(int status, String reason) -> stop(check, status, reason);
			case Told.Here<ClaimsView>(ClaimsView read) -> kept(check, work.extracted(read.all(), read.documents()));
		};
	}

	private Optional<Work> kept(Check check, Work work) {
		this.checks.keep(check.id(), work);
		return Optional.of(work);
	}

	private Optional<Work> stop(Check check, int status, String reason) {
		failed(check.id(), (status == 401 || status == 403)
				? "The check was interrupted, and whoever asked for it is no longer known. Ask for it again." : reason);
		return Optional.empty();
	}

	private String interrupted(Check check, ProblemException ex) {
		if (check.attempts() >= MOST_ATTEMPTS) {
			return failed(check.id(), ex.detail());
		}
		log.atWarn().addKeyValue("check", check.id()).addKeyValue("cause", ex.detail()).log("Check put off");
		return "put-off";
	}

	private String failed(String id, String reason) {
		this.checks.fail(id, reason);
		return "failed";
	}

	private static @Nullable String or(@Nullable String one, @Nullable String other) {
		return (one != null && !one.isBlank()) ? one : other;
	}

	/** The day of a day or an instant. */
	static @Nullable LocalDate day(@Nullable String written) {
		try {
			return (written == null || written.length() < 10) ? null : LocalDate.parse(written.substring(0, 10));
		}
		catch (DateTimeParseException _) {
			return null;
		}
	}

}
