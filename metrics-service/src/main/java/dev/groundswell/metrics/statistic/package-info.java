/** The list of statistics, and one package for each. */
@NullMarked
package dev.groundswell.metrics.statistic;

import org.jspecify.annotations.NullMarked;
