package dev.groundswell.gateway.header;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Security headers on every answer; a service that sets one of them itself knows better
 * and is left its own. Also the last to let go of a service's answer, which would
 * otherwise keep its connection when the caller is told "not modified".
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeadersFilter extends OncePerRequestFilter {

	private static final String CSP = "Content-Security-Policy";

	private static final String API_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Swagger UI sets styles from script and draws its icons from data. */
	private static final String DOCS_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "strict-origin-when-cross-origin", "Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy",
			"same-origin");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ALWAYS.forEach(response::setHeader);
		response.setHeader(CSP, policyOf(request.getRequestURI()));
		try {
			chain.doFilter(request, new Yielding(response));
		}
		finally {
			if (request.getAttribute(MvcUtils.CLIENT_RESPONSE_ATTR) instanceof ClientHttpResponse answer) {
				answer.close();
			}
		}
	}

	/** Runs again for errors: their dispatch starts from an empty answer. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String policyOf(String path) {
		if (path.startsWith("/api/v1/docs") || path.startsWith("/api/v1/swagger-ui")) {
			return DOCS_POLICY;
		}
		return (path.startsWith("/api/") || path.startsWith("/actuator")) ? API_POLICY : PAGE_POLICY;
	}

	/** An answer in which the first value added to one of our headers replaces ours. */
	private static final class Yielding extends HttpServletResponseWrapper {

		private final Set<String> ours = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

		Yielding(HttpServletResponse response) {
			super(response);
			this.ours.addAll(ALWAYS.keySet());
			this.ours.add(CSP);
			this.ours.add(RequestIdFilter.HEADER);
		}

		@Override
		public void addHeader(String name, String value) {
			if (this.ours.remove(name)) {
				super.setHeader(name, value);
			}
			else {
				super.addHeader(name, value);
			}
		}

	}

}
