/** What the log says of a claim, and the rules by which any two figures are judged. */
@NullMarked
package dev.groundswell.metrics.verdict;

import org.jspecify.annotations.NullMarked;
