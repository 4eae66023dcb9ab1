/** How unevenly a population divides a whole. */
@NullMarked
package dev.groundswell.metrics.statistic.concentration;

import org.jspecify.annotations.NullMarked;
