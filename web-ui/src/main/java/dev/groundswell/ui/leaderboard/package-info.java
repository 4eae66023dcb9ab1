/** Boards: who leads a metric in a week. */
@NullMarked
package dev.groundswell.ui.leaderboard;

import org.jspecify.annotations.NullMarked;
