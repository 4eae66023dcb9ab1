/** Tests of what the sections choose. */
@NullMarked
package dev.groundswell.report.section;

import org.jspecify.annotations.NullMarked;
