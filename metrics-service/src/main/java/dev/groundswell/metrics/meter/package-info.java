/** What is counted and measured. */
@NullMarked
package dev.groundswell.metrics.meter;

import org.jspecify.annotations.NullMarked;
