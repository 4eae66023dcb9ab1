/** Weeks out of the ordinary, of a subject or of its whole source. */
@NullMarked
package dev.groundswell.metrics.statistic.anomaly;

import org.jspecify.annotations.NullMarked;
