/** Tests of the article check. */
@NullMarked
package dev.groundswell.report.check;

import org.jspecify.annotations.NullMarked;
