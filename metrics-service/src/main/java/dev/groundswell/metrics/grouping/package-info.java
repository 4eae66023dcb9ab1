/** Subjects sorted into families, regions, sizes and the like, as of a day. */
@NullMarked
package dev.groundswell.metrics.grouping;

import org.jspecify.annotations.NullMarked;
