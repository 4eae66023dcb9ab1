package dev.groundswell.metrics.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.groundswell.metrics.store.PositionLostException;
import dev.groundswell.metrics.store.StoreBusyException;
import dev.groundswell.metrics.store.TooManyRowsException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every fault as a problem document. Nothing about the inside leaves the service. */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final String PREFIX = "urn:groundswell:problem:";

	private static final Map<Integer, String> KINDS = Map.of(400, "unreadable", 404, "unknown-path", 405,
			"method-not-allowed", 406, "not-acceptable", 413, "too-large", 415, "unsupported-media-type");

	@ExceptionHandler
	ResponseEntity<ProblemDetail> request(RequestException ex) {
		var problem = problem(ex.status(), ex.kind(), ex.title(), String.valueOf(ex.getMessage()));
		switch (ex) {
			case RequestException.UnknownThing unknown -> problem.setProperty("nearest", unknown.nearest());
			case RequestException.InvalidParameter invalid ->
				problem.setProperty("errors", List.of(new Fault(invalid.parameter(), invalid.reason())));
			case RequestException.InvalidBody invalid -> problem.setProperty("errors", invalid.faults());
			case RequestException.UnknownParameters unknown -> problem.setProperty("errors",
					unknown.parameters().stream().map((name) -> new Fault(name, "not known here")).toList());
			case RequestException.PositionNotReached _ -> {
			}
		}
		return answer(problem, (ex.status() == HttpStatus.SERVICE_UNAVAILABLE) ? 1 : 0);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(StoreBusyException ex) {
		return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", "Too many questions at once."), 1);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> lost(PositionLostException ex) {
		return request(new RequestException.PositionNotReached(String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMany(TooManyRowsException ex) {
		return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-rows", "Too many rows",
				"The answer rests on more than %d rows. Narrow it by subject, metric, rootSource or group."
					.formatted(ex.most())),
				0);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException ex) {
		return answer(problem(HttpStatus.BAD_REQUEST, "unreadable", "Unreadable request",
				"The parameters cannot be read. A percent sign is written %25, characters beyond ASCII as UTF-8."), 0);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(Exception ex, HttpServletRequest request) {
		log.atError().addKeyValue("path", request.getRequestURI()).setCause(ex).log("A request failed");
		return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
				"The answer could not be computed. The log of the service has the reason."), 0);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		var answer = request(new RequestException.InvalidParameter(ex.getParameterName(), "is needed"));
		return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).body(answer.getBody());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var response = super.handleExceptionInternal(ex, body, headers, status, request);
		if (response != null && response.getBody() instanceof ProblemDetail problem) {
			problem.setType(URI.create(PREFIX + KINDS.getOrDefault(status.value(), "internal")));
			if (status.value() == 404) {
				problem.setDetail("There is nothing at this path.");
			}
			return ResponseEntity.status(status)
				.headers(headers)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem);
		}
		return response;
	}

	private static ProblemDetail problem(HttpStatus status, String kind, String title, String detail) {
		var problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(PREFIX + kind.toLowerCase(Locale.ROOT)));
		problem.setTitle(title);
		return problem;
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, int retryAfterSeconds) {
		var response = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (retryAfterSeconds > 0) {
			response.header(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfterSeconds));
		}
		return response.body(problem);
	}

	/** What is wrong with one parameter. */
	private record Fault(String parameter, String reason) {
	}

}
