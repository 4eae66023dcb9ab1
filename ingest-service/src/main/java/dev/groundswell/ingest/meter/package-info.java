/** What this service counts and how long it takes, in one list. */
@NullMarked
package dev.groundswell.ingest.meter;

import org.jspecify.annotations.NullMarked;
