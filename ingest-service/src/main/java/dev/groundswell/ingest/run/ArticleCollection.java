package dev.groundswell.ingest.run;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import dev.groundswell.ingest.archive.RefusedBytesException;
import dev.groundswell.ingest.article.Facts;
import dev.groundswell.ingest.connector.ArticleRule;
import dev.groundswell.ingest.connector.Item;
import dev.groundswell.ingest.connector.Page;
import dev.groundswell.ingest.connector.Step;
import dev.groundswell.ingest.document.DocumentIntake;
import dev.groundswell.ingest.document.Drafts;
import dev.groundswell.ingest.document.PageProblemException;
import dev.groundswell.ingest.log.Log;
import dev.groundswell.ingest.log.Tally;
import dev.groundswell.ingest.run.Fault.Grade;
import dev.groundswell.ingest.web.WebAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes in the articles that the answers of a run name. Each is a document as soon as it
 * is there, so a run that is taken up again skips it; articles that are known are not
 * asked for.
 */
@Component
class ArticleCollection {

	/** Nobody's server is in a hurry. */
	private static final Duration BETWEEN = Duration.ofSeconds(1);

	private final Drafts drafts;

	private final DocumentIntake intake;

	private final Log log;

	private final Pause pause;

	ArticleCollection(Drafts drafts, DocumentIntake intake, Log log, Pause pause) {
		this.drafts = drafts;
		this.intake = intake;
		this.log = log;
		this.pause = pause;
	}

	/**
	 * Takes in what is new: accepted are new documents, duplicates those that were here,
	 * rejected those that could not be had.
	 * @return nothing if it was told to stop
	 * @throws NothingFitException if there were articles and none could be had
	 */
	Optional<Recorded> collect(Run run, ArticleRule rule, Iterable<Step> steps, Journal journal, Faults faults,
			BooleanSupplier stop) throws IOException, InterruptedException {
		Visit visit = new Visit(run.source(), rule, faults);
		for (Step step : steps) {
			for (FetchRecord fetch : journal.fresh(step)) {
				if (journal.read(step.request(), fetch.answer(), fetch.page()) instanceof Page.Good good) {
					for (Item item : good.items()) {
						if (stop.getAsBoolean()) {
							return Optional.empty();
						}
						visit.take(item, fetch.answer().url(), step.name());
						if (visit.asked && !this.pause.of(BETWEEN, stop)) {
							return Optional.empty();
						}
					}
				}
			}
		}
		Tally tally = visit.tally;
		Run.Rows rows = Runs.rows(tally.accepted(), tally.duplicates(), 0, tally.rejectedCount());
		if (rows.read() > 0 && rows.read() == rows.rejected()) {
			throw new NothingFitException(rows.read());
		}
		return Optional.of(new Recorded(rows, 0, 0, this.log.position()));
	}

	/** One way through the items. */
	private final class Visit {

		private final String source;

		private final ArticleRule rule;

		private final Faults faults;

		private final Tally tally = new Tally();

		private final Set<String> silent = new HashSet<>();

		private boolean asked;

		private int fetched;

		Visit(String source, ArticleRule rule, Faults faults) {
			this.source = source;
			this.rule = rule;
			this.faults = faults;
		}

		void take(Item item, URI feed, String step) {
			this.asked = false;
			URI link = WebAddress.resolve(feed, text(item, this.rule.link()).orElse("")).orElse(null);
			if (link == null || link.equals(feed)) {
				this.tally.reject(item.number(), "no link");
				this.faults.add(Grade.WARNING, step, "an entry without a link");
			}
			else if (ArticleCollection.this.intake.known(link.toString()).isPresent()) {
				this.tally.duplicate();
			}
			else if (this.fetched >= this.rule.limit()) {
				this.faults.add(Grade.NOTE, step, "left for the next run");
			}
			else if (this.silent.contains(String.valueOf(link.getHost()))) {
				this.tally.reject(item.number(), "its host is away");
			}
			else {
				fetch(item, link, step);
			}
		}

		private void fetch(Item item, URI link, String step) {
			this.asked = true;
			this.fetched++;
			try {
				boolean repeated = ArticleCollection.this.intake
					.take(ArticleCollection.this.drafts.fetch(link, said(item), this.source))
					.repeated();
				if (repeated) {
					this.tally.duplicate();
				}
				else {
					this.tally.accept();
				}
			}
			catch (PageProblemException | RefusedBytesException ex) {
				this.tally.reject(item.number(), ex.detail());
				boolean away = ex.retryAfter() > 0;
				if (away) {
					this.silent.add(String.valueOf(link.getHost()));
				}
				this.faults.add(away ? Grade.WARNING : Grade.NOTE, step, "%s: %s".formatted(link, ex.detail()));
			}
		}

		private Drafts.Said said(Item item) {
			Map<String, String> rules = new TreeMap<>();
			String title = text(item, this.rule.title()).orElse(null);
			String published = text(item, this.rule.publishedAt()).orElse(null);
			rules.put("title", "feed");
			rules.put("publishedAt", "feed");
			if (title == null) {
				rules.remove("title");
			}
			if (published == null) {
				rules.remove("publishedAt");
			}
			String publisher = this.rule.publisher();
			Facts first = (publisher == null) ? Facts.NONE
					: new Facts(null, publisher, null, null, null, null, Map.of("publisher", "manifest"));
			return new Drafts.Said(first, new Facts(title, null, null, published, null, null, rules));
		}

		private static Optional<String> text(Item item, @Nullable String place) {
			return (place == null) ? Optional.empty()
					: Optional.of(item.node().at(place).asString("").strip()).filter((text) -> !text.isEmpty());
		}

	}

}
