/** Who stands where in one population and one period. */
@NullMarked
package dev.groundswell.metrics.leaderboard;

import org.jspecify.annotations.NullMarked;
