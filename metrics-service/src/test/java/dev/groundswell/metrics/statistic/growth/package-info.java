/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.growth;

import org.jspecify.annotations.NullMarked;
