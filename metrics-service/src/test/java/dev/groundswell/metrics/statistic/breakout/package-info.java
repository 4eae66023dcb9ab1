/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.breakout;

import org.jspecify.annotations.NullMarked;
