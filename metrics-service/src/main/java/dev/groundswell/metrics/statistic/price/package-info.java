/** Tokens weighed by their list price. */
@NullMarked
package dev.groundswell.metrics.statistic.price;

import org.jspecify.annotations.NullMarked;
