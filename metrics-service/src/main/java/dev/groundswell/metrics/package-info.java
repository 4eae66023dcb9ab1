/** Adoption statistics computed from a projection of the log. */
@NullMarked
package dev.groundswell.metrics;

import org.jspecify.annotations.NullMarked;
