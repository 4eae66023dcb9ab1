package dev.groundswell.ingest.document;

import dev.groundswell.ingest.archive.TooLargeException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses bodies in parts by the length they state, before anyone looks for parameters in
 * them: the container's own limit would end the request without a word that can be read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartsLimit implements HandlerInterceptor {

	/** Names and boundaries around the file. */
	private static final int AROUND = 1 << 20;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String type = request.getContentType();
		boolean parts = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
		long length = request.getContentLengthLong();
		if (parts && (length < 0 || length > DocumentBody.LARGEST + AROUND)) {
			throw new TooLargeException(DocumentBody.LARGEST);
		}
		return true;
	}

}
