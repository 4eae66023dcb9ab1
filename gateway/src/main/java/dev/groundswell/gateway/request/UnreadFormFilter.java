package dev.groundswell.gateway.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the container from reading a posted form as parameters: its bytes belong to the
 * service. Only the query gives parameters.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnreadFormFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var type = request.getContentType();
		return type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		MultiValueMap<String, String> query;
		try {
			query = MvcUtils.decodeQueryString(request.getQueryString(), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException _) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		chain.doFilter(new QueryOnly(request, query), response);
	}

	private static final class QueryOnly extends HttpServletRequestWrapper {

		private final MultiValueMap<String, String> query;

		QueryOnly(HttpServletRequest request, MultiValueMap<String, String> query) {
			super(request);
			this.query = query;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return this.query.getFirst(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			var parameters = new LinkedHashMap<String, String[]>();
			this.query.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
			return parameters;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.query.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return getParameterMap().get(name);
		}

	}

}
