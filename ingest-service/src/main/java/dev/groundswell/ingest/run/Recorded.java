package dev.groundswell.ingest.run;

/**
 * What a run put into the log.
 *
 * @param subjectsAdded subjects new to the registry
 * @param withoutFamily models of the run that lead to no family
 * @param position of the log after it
 */
record Recorded(Run.Rows rows, long subjectsAdded, long withoutFamily, long position) {
}
