package dev.groundswell.ingest.problem;

import java.util.List;
import java.util.Map;

/**
 * A fact that ends a request: answered as a problem document of a stable kind. Features
 * extend it with exceptions that state their own fact.
 */
public abstract class ProblemException extends RuntimeException {

	private final int status;

	private final String kind;

	private final String title;

	private final List<Fault> faults;

	/**
	 * Creates the problem.
	 * @param status the HTTP status
	 * @param kind last part of the type {@code urn:groundswell:problem:<kind>}
	 * @param title the same for every problem of this kind
	 * @param detail what is wrong here and what to do about it
	 * @param faults the single faults, if there are several or they have a place
	 */
	protected ProblemException(int status, String kind, String title, String detail, List<Fault> faults) {
		super(detail);
		this.status = status;
		this.kind = kind;
		this.title = title;
		this.faults = List.copyOf(faults);
	}

	protected ProblemException(int status, String kind, String title, String detail) {
		this(status, kind, title, detail, List.of());
	}

	public int status() {
		return this.status;
	}

	public String kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public List<Fault> faults() {
		return this.faults;
	}

	/** Further members of the document, such as the id of what is in the way. */
	public Map<String, Object> members() {
		return Map.of();
	}

	/** How long to wait before asking again, in seconds; 0 if asking again is no use. */
	public long retryAfter() {
		return 0;
	}

	/** What is wrong here and what to do about it. */
	public String detail() {
		return String.valueOf(getMessage());
	}

}
