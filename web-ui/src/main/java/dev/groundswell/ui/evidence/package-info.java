/** One row of the log with everything that lets a reader check it. */
@NullMarked
package dev.groundswell.ui.evidence;

import org.jspecify.annotations.NullMarked;
