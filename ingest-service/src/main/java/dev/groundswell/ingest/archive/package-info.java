/** The bytes a source sent, kept under their SHA-256. */
@NullMarked
package dev.groundswell.ingest.archive;

import org.jspecify.annotations.NullMarked;
