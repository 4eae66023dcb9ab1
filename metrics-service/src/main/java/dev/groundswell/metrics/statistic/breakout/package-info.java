/** Volume above what the windows before lead one to expect. */
@NullMarked
package dev.groundswell.metrics.statistic.breakout;

import org.jspecify.annotations.NullMarked;
