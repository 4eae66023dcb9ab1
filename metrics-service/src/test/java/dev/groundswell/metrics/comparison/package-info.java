/** Tests of subjects side by side. */
@NullMarked
package dev.groundswell.metrics.comparison;

import org.jspecify.annotations.NullMarked;
