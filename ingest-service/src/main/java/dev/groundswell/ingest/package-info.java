/** The system of record: payloads under their hash and the ordered log of rows. */
@NullMarked
package dev.groundswell.ingest;

import org.jspecify.annotations.NullMarked;
