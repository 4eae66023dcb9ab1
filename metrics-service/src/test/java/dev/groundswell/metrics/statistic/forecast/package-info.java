/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.forecast;

import org.jspecify.annotations.NullMarked;
