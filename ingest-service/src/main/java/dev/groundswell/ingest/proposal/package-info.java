/**
 * What a language model proposes to read as a claim. A proposal only points at a number
 * of the text; the rules decide.
 */
@NullMarked
package dev.groundswell.ingest.proposal;

import org.jspecify.annotations.NullMarked;
