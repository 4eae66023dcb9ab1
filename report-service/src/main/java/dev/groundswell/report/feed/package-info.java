/** Published editions as an Atom feed. */
@NullMarked
package dev.groundswell.report.feed;

import org.jspecify.annotations.NullMarked;
