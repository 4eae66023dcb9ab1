@NullMarked
package dev.groundswell.metrics.statistic.share;

import org.jspecify.annotations.NullMarked;
