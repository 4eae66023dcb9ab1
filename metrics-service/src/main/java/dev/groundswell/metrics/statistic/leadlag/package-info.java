/** What moves before what. */
@NullMarked
package dev.groundswell.metrics.statistic.leadlag;

import org.jspecify.annotations.NullMarked;
