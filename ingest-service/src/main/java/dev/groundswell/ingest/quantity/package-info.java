/**
 * Numbers as people write them, turned into exact values with their unit; knows the JDK
 * only.
 */
@NullMarked
package dev.groundswell.ingest.quantity;

import org.jspecify.annotations.NullMarked;
