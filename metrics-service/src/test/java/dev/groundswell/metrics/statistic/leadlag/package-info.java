/** Tests of lead and lag. */
@NullMarked
package dev.groundswell.metrics.statistic.leadlag;

import org.jspecify.annotations.NullMarked;
