package dev.groundswell.report.problem;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that no parameter of the controller method asks for, so that a
 * misspelt filter is never silently no filter. {@code format} is known wherever several
 * formats are.
 */
@Component
class KnownParameters implements HandlerInterceptor {

	private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method)
				|| !method.getBeanType().getPackageName().startsWith("dev.groundswell")) {
			return true;
		}
		Map<String, Boolean> known = known(method);
		TreeSet<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
		unknown.removeAll(known.keySet());
		unknown.remove("format");
		if (!unknown.isEmpty()) {
			throw new UnknownParameterException(unknown, known.keySet());
		}
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1 && !known.getOrDefault(name, false)) {
				throw new UnknownParameterException(name);
			}
			refuseNul(name, values);
		});
		return true;
	}

	/** No text has one, and not every database can be asked about it. */
	private static void refuseNul(String name, String[] values) {
		for (String value : values) {
			if (value.indexOf(0) >= 0) {
				throw new InvalidParameterException(name, "holds a NUL character");
			}
		}
	}

	/** Names, and whether the parameter may be repeated. */
	private Map<String, Boolean> known(HandlerMethod method) {
		Map<String, Boolean> known = new TreeMap<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.names);
			RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
			if (annotation != null) {
				Class<?> type = parameter.getParameterType();
				known.put(name(annotation, parameter.getParameterName()),
						Collection.class.isAssignableFrom(type) || type.isArray());
			}
		}
		return known;
	}

	private static String name(RequestParam annotation, @Nullable String declared) {
		return annotation.name().isEmpty() ? String.valueOf(declared) : annotation.name();
	}

}
