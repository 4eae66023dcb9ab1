/** Editions as pages and plain text; nothing is decided here. */
@NullMarked
package dev.groundswell.report.rendering;

import org.jspecify.annotations.NullMarked;
