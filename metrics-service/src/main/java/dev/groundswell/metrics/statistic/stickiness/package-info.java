/** How often monthly users come back. */
@NullMarked
package dev.groundswell.metrics.statistic.stickiness;

import org.jspecify.annotations.NullMarked;
