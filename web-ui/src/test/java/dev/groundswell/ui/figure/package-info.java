/** Tests of how figures are told. */
@NullMarked
package dev.groundswell.ui.figure;

import org.jspecify.annotations.NullMarked;
