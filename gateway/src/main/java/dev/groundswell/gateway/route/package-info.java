/** How a request is passed on: filters named by the routes, limits, the HTTP client. */
@NullMarked
package dev.groundswell.gateway.route;

import org.jspecify.annotations.NullMarked;
