package dev.groundswell.report.metrics;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A page of an answer, and the moment of the log it was computed at.
 *
 * @param <T> the item
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnswerView<T>(@Nullable List<T> items, @Nullable String next, @Nullable Long position,
		@Nullable Integer registryVersion) {
}
