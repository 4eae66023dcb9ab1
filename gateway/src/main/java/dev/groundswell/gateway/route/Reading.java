package dev.groundswell.gateway.route;

import java.net.SocketTimeoutException;

import dev.groundswell.gateway.away.Away;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import org.apache.hc.client5.http.ConnectTimeoutException;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks a service for something to read: breaker inside, few repetitions outside. */
@Component
class Reading {

	private final CircuitBreakerRegistry breakers;

	private final RetryRegistry retries;

	private final Away away;

	Reading(CircuitBreakerRegistry breakers, RetryRegistry retries, Away away) {
		this.breakers = breakers;
		this.retries = retries;
		this.away = away;
	}

	ServerResponse of(String service, ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		var attempt = CircuitBreaker.decorateCallable(this.breakers.circuitBreaker(service), () -> {
			dropFormerAnswer(request);
			return next.handle(request);
		});
		try {
			var answer = Retry.decorateCallable(this.retries.retry(service), attempt).call();
			if (!FailedAnswer.isFailed(answer)) {
				return answer;
			}
			dropFormerAnswer(request);
			return this.away.answer(service, Away.Reason.FAILED, request);
		}
		catch (CallNotPermittedException _) {
			return this.away.answer(service, Away.Reason.OPEN, request);
		}
		catch (ResourceAccessException ex) {
			return this.away.answer(service, reasonOf(ex), request);
		}
	}

	static Away.Reason reasonOf(ResourceAccessException ex) {
		return isSilence(ex) ? Away.Reason.SLOW : Away.Reason.REFUSED;
	}

	/** Whether the service took the request and then said nothing in time. */
	static boolean isSilence(ResourceAccessException ex) {
		return ex.getCause() instanceof SocketTimeoutException timeout && !(timeout instanceof ConnectTimeoutException);
	}

	private static void dropFormerAnswer(ServerRequest request) {
		if (request.attributes().remove(MvcUtils.CLIENT_RESPONSE_ATTR) instanceof ClientHttpResponse former) {
			former.close();
		}
	}

}
