/** Asking a source politely, its bytes kept before anyone reads them. */
@NullMarked
package dev.groundswell.ingest.fetch;

import org.jspecify.annotations.NullMarked;
