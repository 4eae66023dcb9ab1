/** The projection of the log: what is kept, loaded and asked for. */
@NullMarked
package dev.groundswell.metrics.store;

import org.jspecify.annotations.NullMarked;
