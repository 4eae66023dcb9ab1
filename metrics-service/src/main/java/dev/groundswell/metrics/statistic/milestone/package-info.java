/** When a series reached a round number, or is expected to. */
@NullMarked
package dev.groundswell.metrics.statistic.milestone;

import org.jspecify.annotations.NullMarked;
