package dev.groundswell.ui.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import dev.groundswell.ui.format.DateText;
import org.jspecify.annotations.Nullable;

/** What came of asking a service: that it may be away is expected, so it is a value. */
public sealed interface Answer<T> {

	/** It answered. */
	record Here<T>(T value) implements Answer<T> {
	}

	/** It knows of no such thing, or has it no longer. */
	record Missing<T>(String reason) implements Answer<T> {
	}

	/** It refused what was asked. */
	record Refused<T>(int status, String reason, List<ProblemView.Fault> faults) implements Answer<T> {
	}

	/** It did not answer, or not in a way one can read. */
	record Away<T>(Neighbour neighbour, @Nullable Instant lastSeen) implements Answer<T> {
	}

	/** The value turned into another, everything else as it was. */
	default <R> Answer<R> map(Function<T, R> change) {
		return switch (this) {
			case Here<T>(T value) -> new Here<>(change.apply(value));
			case Missing<T>(String reason) -> new Missing<>(reason);
			case Refused<T>(int status, String reason, List<ProblemView.Fault> faults) ->
				new Refused<>(status, reason, faults);
			case Away<T>(Neighbour neighbour, Instant lastSeen) -> new Away<>(neighbour, lastSeen);
		};
	}

	/**
	 * The value, for pages that are nothing without it.
	 * @throws UnknownThingException if there is no such thing
	 * @throws NeighbourAwayException if the service is away
	 * @throws RequestRefusedException if it refused the question
	 */
	default T orThrow() {
		return switch (this) {
			case Here<T>(T value) -> value;
			case Missing<T>(String reason) -> throw new UnknownThingException(reason);
			case Refused<T>(int status, String reason, var _) -> throw new RequestRefusedException(status, reason);
			case Away<T> away -> throw new NeighbourAwayException(away.notice());
		};
	}

	/** The value, or something to go on with. */
	default T orElse(T other) {
		return (this instanceof Here<T>(T value)) ? value : other;
	}

	/** Whether there is a value. */
	default boolean isHere() {
		return this instanceof Here<T>;
	}

	/** What to tell the reader instead of the value; empty where there is one. */
	default String notice() {
		return switch (this) {
			case Here<T> _ -> "";
			case Missing<T>(String reason) -> reason;
			case Refused<T>(var _, String reason, var _) -> reason;
			case Away<T>(Neighbour neighbour, Instant lastSeen) -> neighbour.subject() + " away; "
					+ ((lastSeen != null) ? "last seen " + DateText.time(lastSeen) : "not seen since this page started")
					+ ".";
		};
	}

}
