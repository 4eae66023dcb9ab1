/** What is stated about a subject, checked: the values the log is made of. */
@NullMarked
package dev.groundswell.ingest.observation;

import org.jspecify.annotations.NullMarked;
