/** Tests, and what they share. */
@NullMarked
package dev.groundswell.report.statement;

import org.jspecify.annotations.NullMarked;
