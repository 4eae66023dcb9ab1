/** Tests. */
@NullMarked
package dev.groundswell.metrics.watch;

import org.jspecify.annotations.NullMarked;
