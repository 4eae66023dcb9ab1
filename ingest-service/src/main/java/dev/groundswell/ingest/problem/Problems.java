package dev.groundswell.ingest.problem;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns everything that ends a request early into a problem document. No class name, SQL
 * or stack leaves the service.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	@ExceptionHandler(ProblemException.class)
	@Nullable ResponseEntity<Object> stated(ProblemException ex, WebRequest request) {
		ProblemDetail problem = problem(ex.status(), ex.kind(), ex.title(), ex.detail(), ex.faults());
		ex.members().forEach(problem::setProperty);
		HttpHeaders headers = new HttpHeaders();
		if (ex.retryAfter() > 0) {
			headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(ex.retryAfter()));
		}
		return answer(problem, headers, request);
	}

	/** What the container finds when the query is read, which is when it is asked for. */
	@ExceptionHandler(org.apache.tomcat.util.http.InvalidParameterException.class)
	@Nullable ResponseEntity<Object> unreadableQuery(WebRequest request) {
		return answer(problem(400, "unreadable", "The query cannot be read",
				"A percent sign is followed by two hexadecimal digits (a percent sign itself is %25), in UTF-8.",
				List.of()), new HttpHeaders(), request);
	}

	@ExceptionHandler(Exception.class)
	@Nullable ResponseEntity<Object> unexpected(Exception ex, WebRequest request) {
		log.atError().setCause(ex).addKeyValue("path", path(request)).log("Request failed");
		return answer(
				problem(500, "internal", "Something went wrong here",
						"The fault is logged and is not in the request. It is safe to try again.", List.of()),
				new HttpHeaders(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError()) {
			log.atError().setCause(ex).addKeyValue("path", path(request)).log("Request failed");
		}
		String detail = detail(ex);
		String kind = kind(status.value());
		if (ex instanceof HttpMessageNotReadableException) {
			kind = "unreadable";
			detail = "The body is missing or is not the JSON this path reads.";
		}
		List<Fault> faults = List.of();
		if (ex instanceof TypeMismatchException mismatch) {
			String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
					: String.valueOf(mismatch.getPropertyName());
			String reason = "\"%s\" is not %s".formatted(mismatch.getValue(), expected(mismatch.getRequiredType()));
			detail = name + ": " + reason;
			faults = List.of(Fault.ofParameter(name, reason));
		}
		return answer(problem(status.value(), kind, title(status.value()), detail, faults), headers, request);
	}

	private static String detail(Exception ex) {
		String detail = (ex instanceof ErrorResponse response) ? response.getBody().getDetail() : null;
		return (detail != null) ? detail : "The request cannot be answered as it stands.";
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "readable";
		}
		return switch (type.getSimpleName()) {
			case "int", "Integer", "long", "Long" -> "a whole number";
			case "LocalDate" -> "a day such as 2025-12-06";
			case "Instant" -> "an instant such as 2025-12-06T00:00:00Z";
			default -> "readable";
		};
	}

	static String kind(int status) {
		return switch (status) {
			case 401 -> "unauthenticated";
			case 404 -> "unknown-path";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 413 -> "too-large";
			case 415 -> "unsupported-media-type";
			case 422 -> "unprocessable";
			case 503 -> "overloaded";
			default -> (status >= 500) ? "internal" : "invalid-parameter";
		};
	}

	static String title(int status) {
		return switch (status) {
			case 401 -> "Sign-in needed";
			case 404 -> "No such path";
			case 405 -> "This path does not take this method";
			case 406 -> "None of the formats asked for exists here";
			case 413 -> "The body is too large";
			case 415 -> "This path does not read this media type";
			case 422 -> "The request can be read but not done";
			case 503 -> "Too busy";
			default -> (status >= 500) ? "Something went wrong here" : "The request cannot be used";
		};
	}

	static ProblemDetail problem(int status, String kind, String title, String detail, List<Fault> faults) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
		problem.setType(URI.create("urn:groundswell:problem:" + kind));
		problem.setTitle(title);
		if (!faults.isEmpty()) {
			problem.setProperty("errors", faults);
		}
		return problem;
	}

	private static String path(WebRequest request) {
		return ((ServletWebRequest) request).getRequest().getRequestURI();
	}

	private @Nullable ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, WebRequest request) {
		if (((ServletWebRequest) request).getResponse() instanceof jakarta.servlet.http.HttpServletResponse response
				&& response.isCommitted()) {
			return null;
		}
		HttpHeaders all = new HttpHeaders();
		all.addAll(headers);
		all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		problem.setInstance(URI.create(path(request)));
		return ResponseEntity.status(problem.getStatus()).headers(all).body(problem);
	}

}
