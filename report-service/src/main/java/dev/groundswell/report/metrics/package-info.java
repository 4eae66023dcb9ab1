/**
 * What is read from metrics-service: figures, series, statistics, at one pinned position.
 */
@NullMarked
package dev.groundswell.report.metrics;

import org.jspecify.annotations.NullMarked;
