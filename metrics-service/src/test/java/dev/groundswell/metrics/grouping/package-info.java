@NullMarked
package dev.groundswell.metrics.grouping;

import org.jspecify.annotations.NullMarked;
