/** Tests of the composite index. */
@NullMarked
package dev.groundswell.metrics.statistic.index;

import org.jspecify.annotations.NullMarked;
