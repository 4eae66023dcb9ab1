/** Tests, and what they share. */
@NullMarked
package dev.groundswell.report.topic;

import org.jspecify.annotations.NullMarked;
