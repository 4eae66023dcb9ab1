package dev.groundswell.metrics.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Figures exported as gauges.
 *
 * @param figures the list; keep it short, each is a time series of its own
 */
@ConfigurationProperties("groundswell.watch")
record WatchProperties(@DefaultValue List<Watched> figures) {

	/**
	 * One watched figure: the newest comparable point of a series.
	 *
	 * @param id short name, the gauge's {@code series} tag
	 * @param measure by default the one that states the metric plainly
	 * @param rootSource which root source, any by default
	 * @param qualifiers which population, any by default
	 */
	record Watched(String id, String subject, String metric, @Nullable String measure, @Nullable String rootSource,
			@Nullable String qualifiers) {
	}

}
