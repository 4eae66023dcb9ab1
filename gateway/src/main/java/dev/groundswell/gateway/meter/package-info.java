/** What is counted and measured. */
@NullMarked
package dev.groundswell.gateway.meter;

import org.jspecify.annotations.NullMarked;
