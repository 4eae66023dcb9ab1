/** Tests of price-weighted shares. */
@NullMarked
package dev.groundswell.metrics.statistic.price;

import org.jspecify.annotations.NullMarked;
