/** Traces, where it is configured where they go. */
@NullMarked
package dev.groundswell.ingest.trace;

import org.jspecify.annotations.NullMarked;
