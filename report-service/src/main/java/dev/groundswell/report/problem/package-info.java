/**
 * What goes wrong, as one kind of answer: RFC 9457 problem documents with stable types.
 */
@NullMarked
package dev.groundswell.report.problem;

import org.jspecify.annotations.NullMarked;
