/** Values as stated. */
@NullMarked
package dev.groundswell.metrics.statistic.level;

import org.jspecify.annotations.NullMarked;
