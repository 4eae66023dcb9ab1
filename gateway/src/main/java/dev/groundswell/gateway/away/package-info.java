/** What a caller is told when a service is away. */
@NullMarked
package dev.groundswell.gateway.away;

import org.jspecify.annotations.NullMarked;
