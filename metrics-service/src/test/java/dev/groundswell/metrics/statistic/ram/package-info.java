/** Tests of the Relative Adoption Metric. */
@NullMarked
package dev.groundswell.metrics.statistic.ram;

import org.jspecify.annotations.NullMarked;
