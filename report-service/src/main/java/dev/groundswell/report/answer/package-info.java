/** How lists are answered: pages as JSON, CSV or NDJSON. */
@NullMarked
package dev.groundswell.report.answer;

import org.jspecify.annotations.NullMarked;
