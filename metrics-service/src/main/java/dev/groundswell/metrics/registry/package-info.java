/** Subjects, metrics and sources as the registry version at a position names them. */
@NullMarked
package dev.groundswell.metrics.registry;

import org.jspecify.annotations.NullMarked;
