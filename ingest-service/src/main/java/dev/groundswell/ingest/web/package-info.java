/** Asking public addresses that somebody else names, and no others. */
@NullMarked
package dev.groundswell.ingest.web;

import org.jspecify.annotations.NullMarked;
