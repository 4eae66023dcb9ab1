/** Who passed whom, and when. */
@NullMarked
package dev.groundswell.metrics.statistic.overtake;

import org.jspecify.annotations.NullMarked;
