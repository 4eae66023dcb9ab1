/** Articles: taken in once, copies of one text recognized, their text kept. */
@NullMarked
package dev.groundswell.ingest.document;

import org.jspecify.annotations.NullMarked;
