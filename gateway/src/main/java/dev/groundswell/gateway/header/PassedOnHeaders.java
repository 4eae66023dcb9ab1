package dev.groundswell.gateway.header;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a service who asked and under which address, so that its links and redirects lead
 * back here. What a caller claims in such headers was dropped before; a trusted proxy's
 * word is already in the request itself.
 */
@Component
class PassedOnHeaders implements RequestHttpHeadersFilter, Ordered {

	@Override
	public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
		var servlet = request.servletRequest();
		var headers = HttpHeaders.copyOf(given);
		headers.set("X-Forwarded-For", servlet.getRemoteAddr());
		headers.set("X-Forwarded-Proto", servlet.getScheme());
		headers.set("X-Forwarded-Host", host(servlet.getServerName(), servlet.getServerPort(), servlet.getScheme()));
		headers.set("X-Forwarded-Port", String.valueOf(servlet.getServerPort()));
		headers.set(RequestIdFilter.HEADER, String.valueOf(servlet.getAttribute(RequestIdFilter.ATTRIBUTE)));
		return headers;
	}

	private static String host(String name, int port, String scheme) {
		var usual = scheme.equals("https") ? 443 : 80;
		return (port == usual) ? name : name + ":" + port;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
