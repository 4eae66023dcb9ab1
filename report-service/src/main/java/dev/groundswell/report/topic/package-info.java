/** What briefings are about, and the day their weeks end. */
@NullMarked
package dev.groundswell.report.topic;

import org.jspecify.annotations.NullMarked;
