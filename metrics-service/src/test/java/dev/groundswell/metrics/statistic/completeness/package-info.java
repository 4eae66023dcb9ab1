@NullMarked
package dev.groundswell.metrics.statistic.completeness;

import org.jspecify.annotations.NullMarked;
