/** Asking the services, and what is said when one of them is away. */
@NullMarked
package dev.groundswell.ui.neighbour;

import org.jspecify.annotations.NullMarked;
