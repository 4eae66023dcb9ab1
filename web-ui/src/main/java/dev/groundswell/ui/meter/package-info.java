/** What is counted and measured. */
@NullMarked
package dev.groundswell.ui.meter;

import org.jspecify.annotations.NullMarked;
