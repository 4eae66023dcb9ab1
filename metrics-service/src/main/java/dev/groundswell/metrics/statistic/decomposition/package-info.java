/** What a growth, and what the change of a share, is made of. */
@NullMarked
package dev.groundswell.metrics.statistic.decomposition;

import org.jspecify.annotations.NullMarked;
