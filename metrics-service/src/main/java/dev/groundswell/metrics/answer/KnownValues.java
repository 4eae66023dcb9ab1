package dev.groundswell.metrics.answer;

import java.util.List;
import java.util.stream.Stream;

import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Nearest;
import dev.groundswell.metrics.registry.Registries;
import dev.groundswell.metrics.registry.Source;
import dev.groundswell.metrics.store.ObservationStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses measures and root sources there are not: a mistyped one must not look like an
 * empty answer.
 */
@Component
public class KnownValues implements HandlerInterceptor {

	private static final List<String> MEASURES = List.of("level", "share", "rank", "growth_wow", "growth_mom",
			"growth_yoy", "growth_unspecified");

	private final ObservationStore store;

	private final Registries registries;

	KnownValues(ObservationStore store, Registries registries) {
		this.store = store;
		this.registries = registries;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Parse.word("measure", request.getParameter("measure"), MEASURES);
		var root = request.getParameter("rootSource");
		if (root != null && this.store.position() > 0) {
			source(root);
		}
		return true;
	}

	private void source(String id) {
		var registry = this.registries.at(this.store.position());
		if (registry.source(id).isEmpty() && !this.store.rootSources().contains(id)) {
			var known = Stream.concat(registry.sources().stream().map(Source::id), this.store.rootSources().stream());
			throw new RequestException.UnknownThing("source", id, Nearest.ids(id, known.toList()));
		}
	}

}
