@NullMarked
package dev.groundswell.metrics.verdict;

import org.jspecify.annotations.NullMarked;
