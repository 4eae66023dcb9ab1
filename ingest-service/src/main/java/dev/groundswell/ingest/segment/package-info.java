/** The log for machines: committed rows sealed into immutable Parquet files. */
@NullMarked
package dev.groundswell.ingest.segment;

import org.jspecify.annotations.NullMarked;
