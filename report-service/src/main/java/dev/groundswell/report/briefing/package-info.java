/** Editions: written, hashed, kept, published, compared and verified. */
@NullMarked
package dev.groundswell.report.briefing;

import org.jspecify.annotations.NullMarked;
