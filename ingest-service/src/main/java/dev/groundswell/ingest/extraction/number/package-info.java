/**
 * Written numbers of every form, found in running text.
 */
@NullMarked
package dev.groundswell.ingest.extraction.number;

import org.jspecify.annotations.NullMarked;
