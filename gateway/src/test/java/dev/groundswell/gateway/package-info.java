/** Tests of the gateway against services that are not there. */
@NullMarked
package dev.groundswell.gateway;

import org.jspecify.annotations.NullMarked;
