/** Tests of the service as a whole, and what its tests share. */
@NullMarked
package dev.groundswell.metrics;

import org.jspecify.annotations.NullMarked;
