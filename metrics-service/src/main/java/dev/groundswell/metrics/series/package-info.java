/** Observations that may be compared, one point a period. */
@NullMarked
package dev.groundswell.metrics.series;

import org.jspecify.annotations.NullMarked;
