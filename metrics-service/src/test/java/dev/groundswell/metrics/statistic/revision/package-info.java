@NullMarked
package dev.groundswell.metrics.statistic.revision;

import org.jspecify.annotations.NullMarked;
