/** What is looked at before a request is passed on. */
@NullMarked
package dev.groundswell.gateway.request;

import org.jspecify.annotations.NullMarked;
