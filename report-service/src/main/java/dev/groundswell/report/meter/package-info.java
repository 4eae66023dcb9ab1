/** What is counted and measured. */
@NullMarked
package dev.groundswell.report.meter;

import org.jspecify.annotations.NullMarked;
