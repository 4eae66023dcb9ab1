/**
 * Figures about the use of AI, read out of English and Chinese texts by rules: a passage
 * in, claims with their quotes and the rules that made them out. Pure, and the same for
 * the same text on any machine.
 */
@NullMarked
package dev.groundswell.ingest.extraction;

import org.jspecify.annotations.NullMarked;
