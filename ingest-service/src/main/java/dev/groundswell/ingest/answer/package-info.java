/** How lists are answered: pages as JSON, CSV or NDJSON. */
@NullMarked
package dev.groundswell.ingest.answer;

import org.jspecify.annotations.NullMarked;
