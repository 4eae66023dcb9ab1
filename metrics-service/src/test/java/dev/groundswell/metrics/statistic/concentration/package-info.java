@NullMarked
package dev.groundswell.metrics.statistic.concentration;

import org.jspecify.annotations.NullMarked;
