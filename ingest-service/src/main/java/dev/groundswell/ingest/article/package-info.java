/** Reading articles: bytes to text and what they say about themselves, pure. */
@NullMarked
package dev.groundswell.ingest.article;

import org.jspecify.annotations.NullMarked;
