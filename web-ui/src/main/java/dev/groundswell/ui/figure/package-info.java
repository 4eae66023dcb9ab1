/** A number as the services answer it, with what a page says about it. */
@NullMarked
package dev.groundswell.ui.figure;

import org.jspecify.annotations.NullMarked;
