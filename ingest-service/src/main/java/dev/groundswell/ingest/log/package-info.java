/**
 * The ordered log: every row gets its sequence here, in one place, one transaction at a
 * time.
 */
@NullMarked
package dev.groundswell.ingest.log;

import org.jspecify.annotations.NullMarked;
