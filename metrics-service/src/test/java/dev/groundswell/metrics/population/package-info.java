@NullMarked
package dev.groundswell.metrics.population;

import org.jspecify.annotations.NullMarked;
