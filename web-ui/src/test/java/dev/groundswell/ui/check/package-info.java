/** Tests of how a checked text is cut. */
@NullMarked
package dev.groundswell.ui.check;

import org.jspecify.annotations.NullMarked;
