package dev.groundswell.gateway.away;

import java.net.URI;
import java.util.Locale;

import dev.groundswell.gateway.meter.Meters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the gateway says in place of a service: a problem document, or a page to a browser
 * that wanted one.
 */
@Component
public class Away {

	private static final Logger log = LoggerFactory.getLogger(Away.class);

	/** As long as a breaker stays open. */
	private static final String RETRY_AFTER_SECONDS = "5";

	private static final String WEB_UI = "web-ui";

	private final AwayPage page;

	private final Meters meters;

	Away(AwayPage page, Meters meters) {
		this.page = page;
		this.meters = meters;
	}

	/** Why there is no answer of the service's own. */
	public enum Reason {

		/** No connection, or it broke. */
		REFUSED("cannot be reached"),
		/** Taken, then silence until the limit. */
		SLOW("did not answer in time"),
		/** Not asked: the breaker is open. */
		OPEN("has failed too often just now and is given a pause"),
		/** It said so itself, several times. */
		FAILED("cannot answer at the moment");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

		/** As tag of a meter. */
		public String tag() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** 503, or 504 where the service was too slow, with the time to try again. */
	public ServerResponse answer(String service, Reason reason, ServerRequest request) {
		this.meters.away(service, reason.tag());
		log.atWarn()
			.addKeyValue("neighbour", service)
			.addKeyValue("reason", reason.tag())
			.addKeyValue("path", request.path())
			.log("Service is away");
		var status = (reason == Reason.SLOW) ? HttpStatus.GATEWAY_TIMEOUT : HttpStatus.SERVICE_UNAVAILABLE;
		if (service.equals(WEB_UI) && this.page.isWanted(request)) {
			return this.page.answer(status, RETRY_AFTER_SECONDS);
		}
		var problem = problem(status, "neighbour-away", "A service is away",
				"%s %s. Try again in %s seconds.".formatted(service, reason.words, RETRY_AFTER_SECONDS));
		problem.setInstance(URI.create(request.uri().getRawPath()));
		problem.setProperty("service", service);
		return ServerResponse.status(status)
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	/** 413 for a body that says of itself that it is larger than the route carries. */
	public ServerResponse tooLarge(DataSize size) {
		return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large",
					"At most %d MiB are taken at once. Split the upload.".formatted(size.toMegabytes())));
	}

	private static ProblemDetail problem(HttpStatus status, String kind, String title, String detail) {
		var problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:groundswell:problem:" + kind));
		problem.setTitle(title);
		return problem;
	}

}
