/** The parts of a briefing; each chooses its statements from what was gathered. */
@NullMarked
package dev.groundswell.report.section;

import org.jspecify.annotations.NullMarked;
