/** Numbers, days and units as people read them: the one place where they become text. */
@NullMarked
package dev.groundswell.ui.format;

import org.jspecify.annotations.NullMarked;
