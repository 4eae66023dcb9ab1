/** Where figures come from and how fresh each source is. */
@NullMarked
package dev.groundswell.ui.source;

import org.jspecify.annotations.NullMarked;
