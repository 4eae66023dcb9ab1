/** Tests of stickiness. */
@NullMarked
package dev.groundswell.metrics.statistic.stickiness;

import org.jspecify.annotations.NullMarked;
