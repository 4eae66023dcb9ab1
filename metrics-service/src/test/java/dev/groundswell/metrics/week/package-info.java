/** Tests. */
@NullMarked
package dev.groundswell.metrics.week;

import org.jspecify.annotations.NullMarked;
