/** Tests. */
@NullMarked
package dev.groundswell.metrics.store;

import org.jspecify.annotations.NullMarked;
