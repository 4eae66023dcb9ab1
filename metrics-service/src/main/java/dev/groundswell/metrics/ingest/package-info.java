/** Following the log of ingest-service. */
@NullMarked
package dev.groundswell.metrics.ingest;

import org.jspecify.annotations.NullMarked;
