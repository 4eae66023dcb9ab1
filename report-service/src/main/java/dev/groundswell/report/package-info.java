/** Weekly editions made of typed statements and their evidence. */
@NullMarked
package dev.groundswell.report;

import org.jspecify.annotations.NullMarked;
