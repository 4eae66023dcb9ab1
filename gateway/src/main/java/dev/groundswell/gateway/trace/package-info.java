/** Traces, where it is configured where they go. */
@NullMarked
package dev.groundswell.gateway.trace;

import org.jspecify.annotations.NullMarked;
