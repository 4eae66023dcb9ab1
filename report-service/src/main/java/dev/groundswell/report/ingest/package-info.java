/** What is read from ingest-service: the registry at one version, and evidence. */
@NullMarked
package dev.groundswell.report.ingest;

import org.jspecify.annotations.NullMarked;
