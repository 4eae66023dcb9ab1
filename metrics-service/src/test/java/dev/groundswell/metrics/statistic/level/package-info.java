@NullMarked
package dev.groundswell.metrics.statistic.level;

import org.jspecify.annotations.NullMarked;
