/**
 * Bytes to observations: lines of CSV, NDJSON and JSON, read one by one so that a bad
 * line costs only itself.
 */
@NullMarked
package dev.groundswell.ingest.reading;

import org.jspecify.annotations.NullMarked;
