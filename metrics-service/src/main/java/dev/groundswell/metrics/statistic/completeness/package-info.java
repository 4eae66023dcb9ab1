/** How much of what is expected of a source is there. */
@NullMarked
package dev.groundswell.metrics.statistic.completeness;

import org.jspecify.annotations.NullMarked;
