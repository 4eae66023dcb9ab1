@NullMarked
package dev.groundswell.metrics.statistic.flow;

import org.jspecify.annotations.NullMarked;
