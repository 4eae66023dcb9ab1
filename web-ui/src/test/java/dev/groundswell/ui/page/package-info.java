/** Tries the pages with services that answer from files. */
@NullMarked
package dev.groundswell.ui.page;

import org.jspecify.annotations.NullMarked;
