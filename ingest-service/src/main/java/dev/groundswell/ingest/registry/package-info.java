/**
 * What may be adopted and how it is counted: subjects, metrics, groups, sources and the
 * continuity ledger, in numbered versions.
 */
@NullMarked
package dev.groundswell.ingest.registry;

import org.jspecify.annotations.NullMarked;
