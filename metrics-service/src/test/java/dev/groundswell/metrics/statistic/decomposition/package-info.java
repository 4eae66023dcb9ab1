@NullMarked
package dev.groundswell.metrics.statistic.decomposition;

import org.jspecify.annotations.NullMarked;
