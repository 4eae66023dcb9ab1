/** Days on which a series jumped to another level. */
@NullMarked
package dev.groundswell.metrics.statistic.levelshift;

import org.jspecify.annotations.NullMarked;
