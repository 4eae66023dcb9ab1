/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.mover;

import org.jspecify.annotations.NullMarked;
