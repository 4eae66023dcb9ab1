/** The first page: this week in one look. */
@NullMarked
package dev.groundswell.ui.front;

import org.jspecify.annotations.NullMarked;
