/** Tests. */
@NullMarked
package dev.groundswell.metrics.arithmetic;

import org.jspecify.annotations.NullMarked;
