/** Who may write: the administrator, known by a token of which only the hash is here. */
@NullMarked
package dev.groundswell.report.access;

import org.jspecify.annotations.NullMarked;
