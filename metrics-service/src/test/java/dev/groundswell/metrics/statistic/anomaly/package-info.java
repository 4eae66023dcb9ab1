/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.anomaly;

import org.jspecify.annotations.NullMarked;
