/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.overtake;

import org.jspecify.annotations.NullMarked;
