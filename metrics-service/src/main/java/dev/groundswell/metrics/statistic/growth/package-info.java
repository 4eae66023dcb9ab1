/** Change between two periods of one series. */
@NullMarked
package dev.groundswell.metrics.statistic.growth;

import org.jspecify.annotations.NullMarked;
