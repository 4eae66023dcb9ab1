/** Periods in a row with growth, decline or a value above a bound. */
@NullMarked
package dev.groundswell.metrics.statistic.streak;

import org.jspecify.annotations.NullMarked;
