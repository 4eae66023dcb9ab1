/** Models that build on other models. */
@NullMarked
package dev.groundswell.metrics.statistic.derivative;

import org.jspecify.annotations.NullMarked;
