/** Pages for when something went wrong. */
@NullMarked
package dev.groundswell.ui.failure;

import org.jspecify.annotations.NullMarked;
