/**
 * Names in a text: those of the gazetteer and those nobody has listed yet.
 */
@NullMarked
package dev.groundswell.ingest.extraction.name;

import org.jspecify.annotations.NullMarked;
