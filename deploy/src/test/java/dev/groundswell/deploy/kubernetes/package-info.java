/** The manifests as a cluster would get them, and what must be true of them. */
@NullMarked
package dev.groundswell.deploy.kubernetes;

import org.jspecify.annotations.NullMarked;
