/** Traces, where it is configured where they go. */
@NullMarked
package dev.groundswell.report.trace;

import org.jspecify.annotations.NullMarked;
