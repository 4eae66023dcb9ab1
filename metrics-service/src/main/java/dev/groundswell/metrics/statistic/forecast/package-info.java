/** What may come next, with how well such forecasts did before. */
@NullMarked
package dev.groundswell.metrics.statistic.forecast;

import org.jspecify.annotations.NullMarked;
