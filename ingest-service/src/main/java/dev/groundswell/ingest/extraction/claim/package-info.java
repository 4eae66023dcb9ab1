/**
 * The steps from a number to a claim, one file a step: is it a figure at all, is it
 * stated as fact, what is measured, of what, when, and who says so.
 */
@NullMarked
package dev.groundswell.ingest.extraction.claim;

import org.jspecify.annotations.NullMarked;
