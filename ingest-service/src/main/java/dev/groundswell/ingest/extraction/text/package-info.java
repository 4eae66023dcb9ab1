/**
 * A text made ready for rules: characters evened out without moving them, lines told
 * apart, sentences found, rule tables applied.
 */
@NullMarked
package dev.groundswell.ingest.extraction.text;

import org.jspecify.annotations.NullMarked;
