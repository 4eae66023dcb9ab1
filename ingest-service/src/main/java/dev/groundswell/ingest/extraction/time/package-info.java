/**
 * Expressions of time and the days they stand for.
 */
@NullMarked
package dev.groundswell.ingest.extraction.time;

import org.jspecify.annotations.NullMarked;
