/** Who rose or fell most between two periods of one population. */
@NullMarked
package dev.groundswell.metrics.statistic.mover;

import org.jspecify.annotations.NullMarked;
