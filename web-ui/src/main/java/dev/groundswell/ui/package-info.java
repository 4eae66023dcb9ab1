/** The pages people read. */
@NullMarked
package dev.groundswell.ui;

import org.jspecify.annotations.NullMarked;
