/**
 * Articles that are kept and the figures read out of them: reading, and the review of
 * what was read.
 */
@NullMarked
package dev.groundswell.ui.claim;

import org.jspecify.annotations.NullMarked;
