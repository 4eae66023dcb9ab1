@NullMarked
package dev.groundswell.metrics.statistic.tier;

import org.jspecify.annotations.NullMarked;
