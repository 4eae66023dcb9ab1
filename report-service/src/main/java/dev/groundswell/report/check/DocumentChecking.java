package dev.groundswell.report.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.groundswell.report.canonical.Canonical;
import dev.groundswell.report.ingest.Articles;
import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.ReadingView;
import dev.groundswell.report.ingest.Told;
import dev.groundswell.report.metrics.Metrics;
import dev.groundswell.report.metrics.Pin;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Joins the claims of a document that ingest-service keeps with their verdicts at a
 * position. Nothing is kept of it: what is asked later may be answered otherwise.
 */
@Component
class DocumentChecking {

	private final Articles articles;

	private final Metrics metrics;

	private final Judging judging;

	DocumentChecking(Articles articles, Metrics metrics, Judging judging) {
		this.articles = articles;
		this.metrics = metrics;
		this.judging = judging;
	}

	CheckContent of(String documentId, Instant asOf, @Nullable Long position) {
		ReadingView document = hereOrUnknown(this.articles.document(documentId));
		List<ClaimView> claims = hereOrUnknown(this.articles.claims(documentId));
		Pin pin = this.metrics.pin(asOf, position);
		String text = Objects.requireNonNullElse(document.text(), "");
		Article article = new Article(document.title(), document.publisher(), Checking.day(document.publishedAt()),
				document.language(), (document.canonicalUrl() != null) ? document.canonicalUrl() : document.url(),
				Canonical.sha256(text), text);
		List<String> same = Stream
			.concat(Stream.of(documentId), Objects.requireNonNullElse(document.copies(), List.<String>of()).stream())
			.toList();
		return this.judging.judge(article, claims, same, pin, (_) -> {
		});
	}

	private static <T> T hereOrUnknown(Told<T> told) {
		return switch (told) {
			case Told.Here<T>(T value) -> value;
			case Told.Refused<T>(int _, String reason) -> throw new UnknownDocumentException(reason);
		};
	}

}
