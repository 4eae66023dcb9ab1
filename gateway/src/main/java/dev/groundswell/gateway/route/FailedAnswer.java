package dev.groundswell.gateway.route;

import java.util.Set;
import java.util.function.Predicate;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer given instead of the service's own: 502, 503 or 504. A 503 with
 * {@code Retry-After} is the service's considered word ("that position is not reached
 * yet") and passes; so does 500, which asking again will not mend.
 */
public final class FailedAnswer implements Predicate<Object> {

	private static final Set<Integer> STATUSES = Set.of(502, 503, 504);

	@Override
	public boolean test(Object answer) {
		return answer instanceof ServerResponse response && isFailed(response);
	}

	static boolean isFailed(ServerResponse response) {
		return STATUSES.contains(response.statusCode().value())
				&& !response.headers().containsHeader(HttpHeaders.RETRY_AFTER);
	}

}
