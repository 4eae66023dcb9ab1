/** Tests of the suite as a whole, from the packaged jars. */
@NullMarked
package dev.groundswell.deploy;

import org.jspecify.annotations.NullMarked;
