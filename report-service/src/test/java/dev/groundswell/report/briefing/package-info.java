/** Tests, and what they share. */
@NullMarked
package dev.groundswell.report.briefing;

import org.jspecify.annotations.NullMarked;
