/** Headers every answer and every passed-on request carries. */
@NullMarked
package dev.groundswell.gateway.header;

import org.jspecify.annotations.NullMarked;
