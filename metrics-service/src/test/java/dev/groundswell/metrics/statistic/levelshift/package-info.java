/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.levelshift;

import org.jspecify.annotations.NullMarked;
