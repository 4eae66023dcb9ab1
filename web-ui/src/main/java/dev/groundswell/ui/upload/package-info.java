/** Putting figures in by hand, seeing what became of them, taking them back. */
@NullMarked
package dev.groundswell.ui.upload;

import org.jspecify.annotations.NullMarked;
