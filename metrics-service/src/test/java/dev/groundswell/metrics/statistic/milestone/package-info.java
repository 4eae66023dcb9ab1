/** Tests. */
@NullMarked
package dev.groundswell.metrics.statistic.milestone;

import org.jspecify.annotations.NullMarked;
