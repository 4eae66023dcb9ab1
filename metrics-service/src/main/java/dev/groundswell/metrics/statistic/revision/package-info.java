/** How much sources change what they stated before. */
@NullMarked
package dev.groundswell.metrics.statistic.revision;

import org.jspecify.annotations.NullMarked;
