/** Series of figures read from the statistics, and the chart frames made of them. */
@NullMarked
package dev.groundswell.ui.series;

import org.jspecify.annotations.NullMarked;
