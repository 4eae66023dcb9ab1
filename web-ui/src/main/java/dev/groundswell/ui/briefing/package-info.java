/** The briefings: the list, one edition with its evidence. */
@NullMarked
package dev.groundswell.ui.briefing;

import org.jspecify.annotations.NullMarked;
