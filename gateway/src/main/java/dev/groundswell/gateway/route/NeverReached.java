package dev.groundswell.gateway.route;

import java.io.InterruptedIOException;
import java.util.function.Predicate;

import org.apache.hc.client5.http.ConnectTimeoutException;

import org.springframework.web.client.ResourceAccessException;

/**
 * A call that broke off before the service could have worked on it for long: connection
 * refused, reset or closed. Silence until the limit is not repeated: the reader has
 * waited once.
 */
public final class NeverReached implements Predicate<Throwable> {

	@Override
	public boolean test(Throwable thrown) {
		return thrown instanceof ResourceAccessException access
				&& (!(access.getCause() instanceof InterruptedIOException)
						|| access.getCause() instanceof ConnectTimeoutException);
	}

}
