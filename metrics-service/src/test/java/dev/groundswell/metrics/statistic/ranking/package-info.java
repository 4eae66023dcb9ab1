@NullMarked
package dev.groundswell.metrics.statistic.ranking;

import org.jspecify.annotations.NullMarked;
