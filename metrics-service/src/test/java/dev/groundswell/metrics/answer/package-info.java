/** Tests. */
@NullMarked
package dev.groundswell.metrics.answer;

import org.jspecify.annotations.NullMarked;
