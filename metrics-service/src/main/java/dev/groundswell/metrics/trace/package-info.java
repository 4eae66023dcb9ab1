/** Traces, where it is configured where they go. */
@NullMarked
package dev.groundswell.metrics.trace;

import org.jspecify.annotations.NullMarked;
