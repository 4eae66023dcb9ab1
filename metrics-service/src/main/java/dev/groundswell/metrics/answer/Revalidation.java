package dev.groundswell.metrics.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.groundswell.metrics.store.ObservationStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives every answer a strong {@link EntityTag}, and answers 304 without computing
 * anything while a tag that comes back is of the same question and nothing was recorded
 * or published since: whoever has those bytes has what would be answered now.
 */
@ControllerAdvice
public class Revalidation implements ResponseBodyAdvice<Object>, HandlerInterceptor {

	private static final String QUESTION = Revalidation.class.getName() + ".question";

	private final ObservationStore store;

	/** Another wording or version of a definition makes another answer. */
	private final String definitions;

	public Revalidation(ObservationStore store, List<Defined> defined) {
		this.store = store;
		this.definitions = defined.stream().map(Defined::wording).sorted().collect(Collectors.joining("|"));
	}

	/** Something whose wording goes into answers. */
	public interface Defined {

		/** All of it. */
		String wording();

	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!request.getMethod().equals("GET") || !(handler instanceof HandlerMethod method)
				|| !method.getBeanType().getPackageName().startsWith("dev.groundswell")) {
			return true;
		}
		var question = question(request);
		request.setAttribute(QUESTION, question);
		var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known == null) {
			return true;
		}
		return fresh(known, question, request, method).map((tag) -> {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			describe(response, tag);
			return false;
		}).orElse(true);
	}

	private String question(HttpServletRequest request) {
		var parameters = new TreeMap<String, String>();
		for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
			parameters.put(each.getKey(), String.join("\n", each.getValue()));
		}
		return String.join("\n", request.getRequestURI(), parameters.toString(),
				String.valueOf(request.getHeader(HttpHeaders.ACCEPT)), this.definitions);
	}

	private Optional<EntityTag> fresh(String known, String question, HttpServletRequest request, HandlerMethod method) {
		boolean isPage = request.getParameter("after") != null;
		boolean isPinned = isPage || request.getParameter("position") != null;
		boolean isDated = isPage || request.getParameter("asOf") != null;
		if (!isDated && method.hasMethodAnnotation(DependsOnNow.class)) {
			return Optional.empty();
		}
		long position = this.store.position();
		return Arrays.stream(known.split(","))
			.flatMap((text) -> EntityTag.parse(text).stream())
			.filter((tag) -> tag.equals(EntityTag.of(tag.position(), tag.asOf(), question)))
			.filter((tag) -> isPinned ? tag.position() <= position : tag.position() == position)
			.filter((tag) -> isDated || !this.store.newestPublication().isAfter(tag.asOf()))
			.findFirst();
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
		return returnType.getContainingClass().getPackageName().startsWith("dev.groundswell");
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answered
				&& answered.getServletResponse().getStatus() == HttpStatus.OK.value()
				&& asked.getServletRequest().getAttribute(QUESTION) instanceof String question
				&& asked.getServletRequest().getAttribute(Questions.MOMENT) instanceof Moment moment) {
			describe(answered.getServletResponse(), EntityTag.of(moment.position(), moment.asOf(), question));
		}
		return body;
	}

	private static void describe(HttpServletResponse response, EntityTag tag) {
		response.setHeader(HttpHeaders.ETAG, tag.text());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
	}

}
