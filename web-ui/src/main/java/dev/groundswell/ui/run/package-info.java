/**
 * Collecting from a source by program: which runs there were, how far one is, what it
 * recorded.
 */
@NullMarked
package dev.groundswell.ui.run;

import org.jspecify.annotations.NullMarked;
