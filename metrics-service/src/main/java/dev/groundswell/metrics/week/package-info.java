/** Days, weeks and other calendar periods: pure. */
@NullMarked
package dev.groundswell.metrics.week;

import org.jspecify.annotations.NullMarked;
