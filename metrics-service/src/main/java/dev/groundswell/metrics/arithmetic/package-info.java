/** Exact arithmetic of the statistics: pure. */
@NullMarked
package dev.groundswell.metrics.arithmetic;

import org.jspecify.annotations.NullMarked;
