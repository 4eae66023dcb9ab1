/** Tests. */
@NullMarked
package dev.groundswell.metrics.series;

import org.jspecify.annotations.NullMarked;
