/** Tests. */
@NullMarked
package dev.groundswell.metrics.leaderboard;

import org.jspecify.annotations.NullMarked;
