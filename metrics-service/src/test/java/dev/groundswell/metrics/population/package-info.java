/** Tests of populations. */
@NullMarked
package dev.groundswell.metrics.population;

import org.jspecify.annotations.NullMarked;
