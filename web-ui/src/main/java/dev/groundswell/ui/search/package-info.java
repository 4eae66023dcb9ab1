/** Finding a subject, a board or a briefing by a few letters. */
@NullMarked
package dev.groundswell.ui.search;

import org.jspecify.annotations.NullMarked;
