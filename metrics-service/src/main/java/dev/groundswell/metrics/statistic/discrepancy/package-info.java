/** Figures that disagree, and why. */
@NullMarked
package dev.groundswell.metrics.statistic.discrepancy;

import org.jspecify.annotations.NullMarked;
