/** Traces, where it is configured where they go. */
@NullMarked
package dev.groundswell.ui.trace;

import org.jspecify.annotations.NullMarked;
