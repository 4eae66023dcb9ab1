/** Tests. */
@NullMarked
package dev.groundswell.metrics.ingest;

import org.jspecify.annotations.NullMarked;
