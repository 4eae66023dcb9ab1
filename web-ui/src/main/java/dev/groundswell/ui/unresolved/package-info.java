/**
 * What the registry does not know yet: names under which rows wait, models that no family
 * claims.
 */
@NullMarked
package dev.groundswell.ui.unresolved;

import org.jspecify.annotations.NullMarked;
