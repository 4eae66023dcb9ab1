/** Who may write: the sign-in form, its limits and what the browser is told to allow. */
@NullMarked
package dev.groundswell.ui.signin;

import org.jspecify.annotations.NullMarked;
