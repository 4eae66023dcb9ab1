package dev.groundswell.report.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a write without the right token: 401, and what to send instead. */
final class UnauthenticatedEntryPoint implements AuthenticationEntryPoint {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final boolean configured;

	UnauthenticatedEntryPoint(boolean configured) {
		this.configured = configured;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		ObjectNode problem = JSON.createObjectNode()
			.put("type", "urn:groundswell:problem:unauthenticated")
			.put("title", "Sign-in needed")
			.put("status", 401)
			.put("detail", detail(request.getHeader(HttpHeaders.AUTHORIZATION) != null))
			.put("instance", request.getRequestURI());
		response.setStatus(401);
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
	}

	private String detail(boolean tokenGiven) {
		if (!this.configured) {
			return "This service was started without the hash of an administrator's token, so it takes no writes.";
		}
		return tokenGiven ? "The token is not the administrator's."
				: "Send the administrator's token: Authorization: Bearer <token>.";
	}

}
