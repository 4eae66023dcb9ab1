@NullMarked
package dev.groundswell.metrics.statistic.rollup;

import org.jspecify.annotations.NullMarked;
