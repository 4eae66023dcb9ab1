/** Tests of the problems. */
@NullMarked
package dev.groundswell.metrics.problem;

import org.jspecify.annotations.NullMarked;
