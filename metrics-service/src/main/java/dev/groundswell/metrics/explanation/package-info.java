/** How a figure came about. */
@NullMarked
package dev.groundswell.metrics.explanation;

import org.jspecify.annotations.NullMarked;
