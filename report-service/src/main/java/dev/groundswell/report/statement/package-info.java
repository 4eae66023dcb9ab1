/**
 * Typed sentences of fact, the figures they rest on, and the one place that words them.
 * Pure.
 */
@NullMarked
package dev.groundswell.report.statement;

import org.jspecify.annotations.NullMarked;
