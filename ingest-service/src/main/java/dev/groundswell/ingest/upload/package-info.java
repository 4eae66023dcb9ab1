/**
 * Observations sent by people and programs: taken whole or not at all, and taken back.
 */
@NullMarked
package dev.groundswell.ingest.upload;

import org.jspecify.annotations.NullMarked;
