/** Downloads of a model held against the best of its size at the same age. */
@NullMarked
package dev.groundswell.metrics.statistic.ram;

import org.jspecify.annotations.NullMarked;
