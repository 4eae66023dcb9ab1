/** How old each source is against its usual interval. */
@NullMarked
package dev.groundswell.metrics.statistic.freshness;

import org.jspecify.annotations.NullMarked;
