package dev.groundswell.ingest.run;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

import dev.groundswell.ingest.connector.Page;
import dev.groundswell.ingest.connector.Step;
import dev.groundswell.ingest.fetch.Answer;
import dev.groundswell.ingest.fetch.Fetch;
import dev.groundswell.ingest.fetch.Fetcher;
import dev.groundswell.ingest.fetch.RateLimits;
import dev.groundswell.ingest.fetch.Site;
import dev.groundswell.ingest.run.Fault.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Follows one step from page to page, waiting where the source asks for it and asking
 * again where that may help. Goes on behind the pages that earlier attempts brought.
 */
final class StepWalk {

	/** A good status with a wrong body is seldom mended by asking again. */
	private static final int TRIES_OF_UNFIT = 2;

	/** More waits in one step than any sane limit asks for. */
	private static final int MOST_WAITS = 10;

	private final Fetcher fetcher;

	private final Site site;

	private final Step step;

	private final Journal journal;

	private final CollectionProperties properties;

	private final Tools tools;

	private final Set<URI> seen = new HashSet<>();

	private final Set<String> hashes = new HashSet<>();

	private int page = 1;

	private URI address;

	private @Nullable String sha256;

	private int tried;

	private int waited;

	/**
	 * What a step needs around it.
	 *
	 * @param stop whether somebody asked for the end
	 */
	record Tools(Clock clock, Pause pause, Faults faults, BooleanSupplier stop) {
	}

	StepWalk(Fetcher fetcher, Site site, Step step, Journal journal, CollectionProperties properties, Tools tools) {
		this.fetcher = fetcher;
		this.site = site;
		this.step = step;
		this.journal = journal;
		this.properties = properties;
		this.tools = tools;
		this.address = step.first();
	}

	StepEnd walk() throws IOException, InterruptedException {
		for (FetchRecord record : this.journal.fresh(this.step)) {
			this.seen.add(this.address);
			this.hashes.add(record.answer().payload().sha256());
			if (!(this.journal.read(this.step.request(), record.answer(), record.page()) instanceof Page.Good good)
					|| !turn(good)) {
				return new StepEnd.Done();
			}
		}
		StepEnd end = null;
		while (end == null) {
			end = this.tools.stop().getAsBoolean() ? new StepEnd.Stopped() : ask();
		}
		return end;
	}

	/** Turns to the page behind a good one; false if there is none. */
	private boolean turn(Page.Good good) {
		URI next = good.next();
		if (next == null) {
			return false;
		}
		this.address = next;
		this.sha256 = good.nextSha256();
		this.page++;
		this.tried = 0;
		return true;
	}

	/** Asks once; an end, or nothing if there is more to ask. */
	private @Nullable StepEnd ask() throws IOException, InterruptedException {
		if (this.tried == 0 && this.waited == 0 && this.seen.contains(this.address)) {
			return broken("goes on with a page that was there before", false);
		}
		return switch (this.fetcher.get(this.site, this.address)) {
			case Fetch.Fresh(var answer) -> fresh(answer);
			case Fetch.Throttled(var answer, var delay) -> throttled(answer, delay);
			case Fetch.Refused(var answer, var reason, var credentials) -> {
				add(answer, "refused", reason, null);
				yield credentials ? new StepEnd.Hopeless("the token is refused: " + reason) : broken(reason, false);
			}
			case Fetch.Away(var answer, var reason) -> {
				add(answer, "away", reason, null);
				yield again(reason, this.properties.tries(), true);
			}
		};
	}

	private @Nullable StepEnd fresh(Answer answer) throws IOException {
		Page page = judged(answer);
		return switch (page) {
			case Page.Unfit(var reason) -> {
				add(answer, "broken", reason, null);
				yield again(reason, TRIES_OF_UNFIT, false);
			}
			case Page.Good good -> {
				add(answer, "fresh", null, good.items().size());
				this.seen.add(this.address);
				this.hashes.add(answer.payload().sha256());
				this.waited = 0;
				if (!turn(good)) {
					yield new StepEnd.Done();
				}
				// the last request of a window: the next would be refused
				yield RateLimits.delay(answer.headers(), this.tools.clock().instant()).map(this::await).orElse(null);
			}
		};
	}

	private Page judged(Answer answer) throws IOException {
		if (this.journal.isTakenDown(answer)) {
			return new Page.Unfit("bytes that were taken down here");
		}
		if (this.sha256 != null && !this.sha256.equals(answer.payload().sha256())) {
			return new Page.Unfit("not the bytes that the source announced: another SHA-256");
		}
		if (this.hashes.contains(answer.payload().sha256())) {
			return new Page.Unfit("the same page again");
		}
		return this.journal.read(this.step.request(), answer, this.page);
	}

	private @Nullable StepEnd throttled(Answer answer, @Nullable Duration delay) {
		this.waited++;
		Duration wait = (delay != null) ? delay.plusSeconds(1) : this.properties.backoff(this.waited + 1);
		String reason = "asked to wait %d s (%d)".formatted(wait.toSeconds(), answer.status());
		add(answer, "throttled", reason, null);
		this.tools.faults().add(Grade.NOTE, this.step.name(), reason);
		boolean tooLong = wait.compareTo(this.properties.patience()) > 0 || this.waited > MOST_WAITS;
		return tooLong ? new StepEnd.Postponed(wait) : await(wait);
	}

	private @Nullable StepEnd await(Duration wait) {
		if (wait.compareTo(this.properties.patience()) > 0) {
			return new StepEnd.Postponed(wait);
		}
		return this.tools.pause().of(wait, this.tools.stop()) ? null : new StepEnd.Stopped();
	}

	private @Nullable StepEnd again(String reason, int most, boolean away) {
		this.tried++;
		if (this.tried >= most) {
			return broken(reason, away);
		}
		this.tools.faults().add(Grade.NOTE, this.step.name(), reason + ", asked again");
		return await(this.properties.backoff(this.tried));
	}

	private StepEnd broken(String reason, boolean away) {
		this.tools.faults()
			.add(Grade.WARNING, this.step.name(),
					(this.page > 1) ? "page %d: %s".formatted(this.page, reason) : reason);
		return new StepEnd.Broken(away);
	}

	private void add(@Nullable Answer answer, String outcome, @Nullable String reason, @Nullable Integer items) {
		Instant now = this.tools.clock().instant();
		this.journal.add(this.step, this.page, this.address.toString(), answer, outcome, reason, items, now);
	}

}
