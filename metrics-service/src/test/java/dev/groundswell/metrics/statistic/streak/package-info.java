/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.streak;

import org.jspecify.annotations.NullMarked;
