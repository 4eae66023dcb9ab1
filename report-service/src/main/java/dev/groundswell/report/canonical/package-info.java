/** Values as bytes, one way only, and their hashes. */
@NullMarked
package dev.groundswell.report.canonical;

import org.jspecify.annotations.NullMarked;
