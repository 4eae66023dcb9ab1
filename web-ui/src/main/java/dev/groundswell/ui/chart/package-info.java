/**
 * Geometry of the drawings: amounts and days in, places and paths out. Knows no page and
 * no service.
 */
@NullMarked
package dev.groundswell.ui.chart;

import org.jspecify.annotations.NullMarked;
