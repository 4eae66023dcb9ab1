package dev.groundswell.report.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundswell.report.ingest.Articles;
import dev.groundswell.report.ingest.ClaimView;
import dev.groundswell.report.ingest.Told;

import org.springframework.stereotype.Component;

/**
 * Rows of the log that were read out of a text that is checked, or out of copies of it.
 * They cannot confirm it.
 */
@Component
class OwnRows {

	private final Articles articles;

	OwnRows(Articles articles) {
		this.articles = articles;
	}

	Set<String> of(Collection<String> documents) {
		return documents.stream().flatMap(this::rows).collect(Collectors.toUnmodifiableSet());
	}

	/** A document that is no longer there has no rows either. */
	private Stream<String> rows(String document) {
		return switch (this.articles.claims(document)) {
			case Told.Here<List<ClaimView>>(List<ClaimView> claims) ->
				claims.stream().flatMap((claim) -> claim.ownRow().stream());
			case Told.Refused<List<ClaimView>> _ -> Stream.empty();
		};
	}

}
