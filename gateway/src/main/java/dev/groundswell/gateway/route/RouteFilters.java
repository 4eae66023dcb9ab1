package dev.groundswell.gateway.route;

import java.time.Duration;

import dev.groundswell.gateway.away.Away;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.common.Shortcut;
import org.springframework.cloud.gateway.server.mvc.filter.SimpleFilterSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The two ways a request is passed on, as the routes name them. */
public final class RouteFilters {

	private RouteFilters() {
	}

	/**
	 * {@code Read=service,limit}: behind the service's breaker, within the limit,
	 * repeated where the service was never reached or could not answer. For GET and HEAD
	 * only.
	 */
	@Shortcut({ "service", "limit" })
	public static HandlerFilterFunction<ServerResponse, ServerResponse> read(String service, Duration limit) {
		return (request, next) -> {
			LimitedExchange.limit(request, limit);
			return MvcUtils.getApplicationContext(request).getBean(Reading.class).of(service, request, next);
		};
	}

	/**
	 * {@code Carry=service,limit,size}: one attempt, streamed both ways, no breaker. For
	 * everything that changes something or is large.
	 */
	@Shortcut({ "service", "limit", "size" })
	public static HandlerFilterFunction<ServerResponse, ServerResponse> carry(String service, Duration limit,
			DataSize size) {
		return (request, next) -> {
			var away = MvcUtils.getApplicationContext(request).getBean(Away.class);
			if (request.servletRequest().getContentLengthLong() > size.toBytes()) {
				return away.tooLarge(size);
			}
			LimitedExchange.limit(request, limit);
			try {
				return next.handle(request);
			}
			catch (ResourceAccessException ex) {
				return away.answer(service, Reading.reasonOf(ex), request);
			}
		};
	}

	/** Makes the filters known to the routes. */
	static final class Supplier extends SimpleFilterSupplier {

		Supplier() {
			super(RouteFilters.class);
		}

	}

}
