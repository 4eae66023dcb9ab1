package dev.groundswell.gateway.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses paths that mean one thing here and another behind: {@code /x/../actuator} looks
 * like a page to the routes and like the actuator to the service it is passed to. And
 * queries that cannot be decoded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PlainPathFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isPlain(request.getRequestURI())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException ex) {
			if (!(ex.getRootCause() instanceof InvalidParameterException undecodable)) {
				throw ex;
			}
			// left to the container, the same answer would be counted as a 500
			response.sendError(undecodable.getErrorCode());
		}
	}

	static boolean isPlain(String rawPath) {
		try {
			var path = UriUtils.decode(rawPath, StandardCharsets.UTF_8);
			var segments = List.of(path.split("/"));
			return !rawPath.contains("//") && !segments.contains(".") && !segments.contains("..")
					&& path.chars().noneMatch((c) -> c == ';' || c == '\\' || Character.isISOControl(c));
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
