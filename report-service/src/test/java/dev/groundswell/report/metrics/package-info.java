/** Tests, and what they share. */
@NullMarked
package dev.groundswell.report.metrics;

import org.jspecify.annotations.NullMarked;
