/** Several signals in one number. */
@NullMarked
package dev.groundswell.metrics.statistic.index;

import org.jspecify.annotations.NullMarked;
