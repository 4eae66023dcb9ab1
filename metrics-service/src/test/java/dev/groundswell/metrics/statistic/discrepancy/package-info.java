/** Tests of figures that disagree. */
@NullMarked
package dev.groundswell.metrics.statistic.discrepancy;

import org.jspecify.annotations.NullMarked;
