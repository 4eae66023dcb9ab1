package dev.groundswell.metrics.answer;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import dev.groundswell.metrics.problem.RequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters a path does not have: a mistyped filter must not widen an answer.
 */
public class KnownParameters implements HandlerInterceptor {

	private final Map<String, List<String>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& method.getBeanType().getPackageName().startsWith("dev.groundswell")) {
			if (takesAny(method)) {
				return true;
			}
			var names = this.known.computeIfAbsent(method.toString(), (_) -> namesOf(method));
			var strangers = request.getParameterMap()
				.keySet()
				.stream()
				.filter((name) -> !names.contains(name))
				.toList();
			if (!strangers.isEmpty()) {
				throw new RequestException.UnknownParameters(strangers, names);
			}
			once(request, names);
		}
		return true;
	}

	private static boolean takesAny(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> Map.class.isAssignableFrom(parameter.getParameterType()));
	}

	/** A value given twice would silently lose one; only ids may be repeated. */
	private static void once(HttpServletRequest request, List<String> names) {
		for (var name : names) {
			var values = request.getParameterValues(name);
			if (values != null && values.length > 1 && !name.equals("subject") && !name.equals("metric")) {
				throw new RequestException.InvalidParameter(name, "is given %d times".formatted(values.length));
			}
		}
	}

	private static List<String> namesOf(HandlerMethod method) {
		var names = new ArrayList<String>();
		for (var parameter : method.getMethodParameters()) {
			names(parameter).forEach(names::add);
		}
		names.add("format");
		return names.stream().sorted().toList();
	}

	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.getParameterType().isRecord()) {
			return Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
		}
		var name = parameter.getParameter().getName();
		return parameter.hasParameterAnnotation(RequestParam.class) ? Stream.of(name) : Stream.empty();
	}

}
