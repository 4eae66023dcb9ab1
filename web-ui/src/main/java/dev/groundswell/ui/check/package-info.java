/**
 * Articles held against the log: asking for a check, and its text with every figure
 * marked.
 */
@NullMarked
package dev.groundswell.ui.check;

import org.jspecify.annotations.NullMarked;
