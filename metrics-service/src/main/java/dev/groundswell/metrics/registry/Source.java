package dev.groundswell.metrics.registry;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * Who prints figures.
 *
 * @param intervalDays usual days between two publications, or null when unknown
 */
public record Source(String id, String name, @JsonAlias("interval") @Nullable Integer intervalDays) {
}
