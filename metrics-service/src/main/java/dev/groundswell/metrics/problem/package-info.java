/** What can be wrong with a request, and how it is told. */
@NullMarked
package dev.groundswell.metrics.problem;

import org.jspecify.annotations.NullMarked;
