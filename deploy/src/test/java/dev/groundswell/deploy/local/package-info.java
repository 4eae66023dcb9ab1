/**
 * The local launcher, tried as a person would, on services that only pretend.
 */
@NullMarked
package dev.groundswell.deploy.local;

import org.jspecify.annotations.NullMarked;
