/** Figures that articles state: read, reviewed, and entered into the log. */
@NullMarked
package dev.groundswell.ingest.claim;

import org.jspecify.annotations.NullMarked;
