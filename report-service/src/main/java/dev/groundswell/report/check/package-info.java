/**
 * The article check: figures of a text held against the log and against each other, kept
 * so that a shared link shows the same later.
 */
@NullMarked
package dev.groundswell.report.check;

import org.jspecify.annotations.NullMarked;
