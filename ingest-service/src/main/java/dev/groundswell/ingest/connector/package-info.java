/**
 * Sources described as data: what to ask, how to know a good answer, what it says. Pure
 * but for the reading of its files.
 */
@NullMarked
package dev.groundswell.ingest.connector;

import org.jspecify.annotations.NullMarked;
