/** The only door to the suite. */
@NullMarked
package dev.groundswell.gateway;

import org.jspecify.annotations.NullMarked;
