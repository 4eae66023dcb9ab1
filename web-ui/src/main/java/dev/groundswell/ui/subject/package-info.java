/** What is adopted: the list of subjects and the page of one. */
@NullMarked
package dev.groundswell.ui.subject;

import org.jspecify.annotations.NullMarked;
