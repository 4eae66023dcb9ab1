package dev.groundswell.gateway;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What can go wrong before a service is asked. */
enum Problem {

	UNREADABLE(HttpStatus.BAD_REQUEST, "unreadable", "Unreadable request",
			"The request cannot be read. Check its path, headers and body; "
					+ "characters beyond ASCII are percent-encoded in an address."),
	UNKNOWN_PATH(HttpStatus.NOT_FOUND, "unknown-path", "Unknown path",
			"No service answers under this path. /api/v1/docs shows those that exist."),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed",
			"This path does not take that method."),
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", "The request is larger than is taken at once."),
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
			"Something went wrong in the gateway. Its log has more under the X-Request-Id of this answer.");

	private final HttpStatus status;

	private final String kind;

	private final String title;

	private final String detail;

	Problem(HttpStatus status, String kind, String title, String detail) {
		this.status = status;
		this.kind = kind;
		this.title = title;
		this.detail = detail;
	}

	/** The nearest one for a status that the container chose. */
	static Problem of(int status) {
		for (var problem : values()) {
			if (problem.status.value() == status) {
				return problem;
			}
		}
		return (status >= 400 && status < 500) ? UNREADABLE : INTERNAL;
	}

	HttpStatus status() {
		return this.status;
	}

	ProblemDetail toDetail() {
		var problem = ProblemDetail.forStatusAndDetail(this.status, this.detail);
		problem.setType(URI.create("urn:groundswell:problem:" + this.kind));
		problem.setTitle(this.title);
		return problem;
	}

}
