/** The words used on the pages and what they mean. */
@NullMarked
package dev.groundswell.ui.glossary;

import org.jspecify.annotations.NullMarked;
