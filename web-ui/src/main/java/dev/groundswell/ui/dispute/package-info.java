/** Figures that disagree, side by side. */
@NullMarked
package dev.groundswell.ui.dispute;

import org.jspecify.annotations.NullMarked;
