/** Tests, and what they share. */
@NullMarked
package dev.groundswell.report;

import org.jspecify.annotations.NullMarked;
