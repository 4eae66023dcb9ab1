/** Sums over the members of families, regions and the like. */
@NullMarked
package dev.groundswell.metrics.statistic.rollup;

import org.jspecify.annotations.NullMarked;
