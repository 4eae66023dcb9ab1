package dev.groundswell.metrics.problem;

import java.util.List;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered as asked, with what the asker can do about it. */
public abstract sealed class RequestException extends RuntimeException {

	private final HttpStatus status;

	private final String kind;

	private final String title;

	RequestException(HttpStatus status, String kind, String title, String detail) {
		super(detail);
		this.status = status;
		this.kind = kind;
		this.title = title;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** Last part of the problem's type. */
	public String kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	/** What the problem is about: {@code subject}, {@code metric}, {@code statistic}. */
	public static final class UnknownThing extends RequestException {

		private final List<String> nearest;

		public UnknownThing(String thing, String id, List<String> nearest) {
			super(HttpStatus.NOT_FOUND, "unknown-" + thing, "Unknown " + thing, "There is no %s \"%s\".%s"
				.formatted(thing, id, nearest.isEmpty() ? "" : " Did you mean " + String.join(", ", nearest) + "?"));
			this.nearest = List.copyOf(nearest);
		}

		public List<String> nearest() {
			return this.nearest;
		}

	}

	/** A parameter whose value cannot be read. */
	public static final class InvalidParameter extends RequestException {

		private final String parameter;

		private final String reason;

		public InvalidParameter(String parameter, String reason) {
			super(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", parameter + ": " + reason);
			this.parameter = parameter;
			this.reason = reason;
		}

		public String parameter() {
			return this.parameter;
		}

		public String reason() {
			return this.reason;
		}

	}

	/** A body that cannot be read, or holds something that cannot. */
	public static final class InvalidBody extends RequestException {

		private final List<BodyFault> faults;

		public InvalidBody(List<BodyFault> faults) {
			super(HttpStatus.BAD_REQUEST, "invalid-body", "Invalid body",
					faults.isEmpty() ? "It cannot be read."
							: "\"%s\" %s.".formatted(faults.getFirst().pointer(), faults.getFirst().reason())
									+ ((faults.size() > 1) ? " And %d more.".formatted(faults.size() - 1) : ""));
			this.faults = List.copyOf(faults);
		}

		public List<BodyFault> faults() {
			return this.faults;
		}

	}

	/**
	 * What is wrong with a part of a body.
	 *
	 * @param pointer JSON pointer; empty for the whole
	 */
	public record BodyFault(String pointer, String reason) {
	}

	/** Parameters this path does not have. */
	public static final class UnknownParameters extends RequestException {

		private final List<String> parameters;

		public UnknownParameters(List<String> parameters, List<String> known) {
			super(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter", "Not known here: %s. Known: %s."
				.formatted(String.join(", ", parameters), String.join(", ", known)));
			this.parameters = List.copyOf(parameters);
		}

		public List<String> parameters() {
			return this.parameters;
		}

	}

	/** A position the projection has not come to yet. */
	public static final class PositionNotReached extends RequestException {

		public PositionNotReached(String detail) {
			super(HttpStatus.SERVICE_UNAVAILABLE, "position-not-reached", "Position not reached", detail);
		}

	}

}
