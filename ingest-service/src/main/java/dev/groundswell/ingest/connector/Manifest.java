package dev.groundswell.ingest.connector;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source that is collected, described as data.
 *
 * @param id of the source in the registry, and its name in addresses
 * @param rootSource who the figures go back to
 * @param origin where its addresses start
 * @param schedule when it is collected unless told otherwise: a cron expression of six
 * fields, in UTC
 * @param staleAfter how long after a success the next must have come
 * @param requests what is asked, in this order
 * @param items what an item of an answer says; the first rule that applies counts
 * @param totals sums over the items of one answer
 * @param articles where items name articles instead of figures
 */
public record Manifest(String id, String rootSource, URI origin, String schedule, Duration staleAfter,
		List<RequestRule> requests, List<ItemRule> items, List<TotalRule> totals, @Nullable ArticleRule articles) {

	public Manifest(String id, String rootSource, URI origin, String schedule, Duration staleAfter,
			List<RequestRule> requests, @Nullable List<ItemRule> items, @Nullable List<TotalRule> totals,
			@Nullable ArticleRule articles) {
		this.id = id;
		this.rootSource = rootSource;
		this.origin = origin;
		this.schedule = schedule;
		this.staleAfter = staleAfter;
		this.requests = List.copyOf(requests);
		this.items = Absent.none(items);
		this.totals = Absent.none(totals);
		this.articles = articles;
	}

}
