/** Tests of explanations. */
@NullMarked
package dev.groundswell.metrics.explanation;

import org.jspecify.annotations.NullMarked;
