@NullMarked
package dev.groundswell.metrics.statistic.freshness;

import org.jspecify.annotations.NullMarked;
