/**
 * What every answer is made of: its moment, its figures, its pages and its renderings.
 */
@NullMarked
package dev.groundswell.metrics.answer;

import org.jspecify.annotations.NullMarked;
