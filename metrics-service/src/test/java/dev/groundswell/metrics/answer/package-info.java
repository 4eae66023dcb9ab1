/** Tests of what all answers are made of. */
@NullMarked
package dev.groundswell.metrics.answer;

import org.jspecify.annotations.NullMarked;
