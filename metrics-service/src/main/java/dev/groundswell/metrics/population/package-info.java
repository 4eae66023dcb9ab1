/** Subjects that may be held against each other: counted alike, of one kind. */
@NullMarked
package dev.groundswell.metrics.population;

import org.jspecify.annotations.NullMarked;
