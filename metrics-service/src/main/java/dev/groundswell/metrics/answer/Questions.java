package dev.groundswell.metrics.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Registries;
import dev.groundswell.metrics.store.ObservationStore;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Turns the parameters every path has into a question. */
@Component
public class Questions {

	/** Where a request keeps the moment it is answered at. */
	static final String MOMENT = Questions.class.getName() + ".moment";

	private static final int DEFAULT_LIMIT = 100;

	private static final int MAX_LIMIT = 1000;

	private final ObservationStore store;

	private final Registries registries;

	private final Clock clock;

	public Questions(ObservationStore store, Registries registries, Clock clock) {
		this.store = store;
		this.registries = registries;
		this.clock = clock;
	}

	/** A question for one page. */
	public Question of(MomentParameters moment, PageParameters page) {
		int limit = (int) Parse.number("limit", page.limit(), 1, MAX_LIMIT, DEFAULT_LIMIT);
		if (page.after() == null) {
			return new Question(moment(moment), 0, limit);
		}
		var cursor = Cursor.of(page.after());
		return new Question(at(cursor.asOf(), cursor.position()), cursor.offset(), limit);
	}

	/** The moment asked for; now and everything read by default. */
	public Moment moment(MomentParameters parameters) {
		long position = (parameters.position() != null)
				? Parse.number("position", parameters.position(), 0, Long.MAX_VALUE, 0) : -1;
		return at(asOf(parameters.asOf()), position);
	}

	/** Whether anything of the log has been read. */
	public boolean isAnswerable() {
		return this.store.position() > 0;
	}

	private Moment at(Instant asOf, long wanted) {
		long reached = this.store.position();
		if (reached == 0) {
			throw new RequestException.PositionNotReached("Nothing of the log has been read yet.");
		}
		if (wanted > reached) {
			throw new RequestException.PositionNotReached(
					"The log has been read up to %d; %d is yet to come.".formatted(reached, wanted));
		}
		long position = (wanted >= 0) ? wanted : reached;
		var moment = new Moment(asOf, position, this.registries.at(position));
		var request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(MOMENT, moment, RequestAttributes.SCOPE_REQUEST);
		}
		return moment;
	}

	private Instant asOf(@Nullable String text) {
		return (text != null) ? Parse.asOf("asOf", text) : this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
