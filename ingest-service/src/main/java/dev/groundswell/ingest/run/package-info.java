/** Collecting sources: runs, their attempts and what became of them. */
@NullMarked
package dev.groundswell.ingest.run;

import org.jspecify.annotations.NullMarked;
