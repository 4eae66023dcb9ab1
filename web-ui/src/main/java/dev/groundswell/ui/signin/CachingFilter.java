package dev.groundswell.ui.signin;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says how long an answer may be kept: files whose name holds the fingerprint of their
 * content for ever, everything else only after asking again.
 */
@Component
public class CachingFilter extends OncePerRequestFilter {

	private static final Pattern FINGERPRINTED = Pattern.compile("/(css|js|img)/.+-[0-9a-f]{32}\\.[a-z0-9]+");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean lasting = FINGERPRINTED.matcher(path).matches();
		response.setHeader(HttpHeaders.CACHE_CONTROL,
				lasting ? "public, max-age=31536000, immutable" : "private, no-cache");
		chain.doFilter(request, response);
	}

}
