package dev.groundswell.ui.briefing;

import org.jspecify.annotations.Nullable;

/** Where a number stands in a sentence, in UTF-16 units, and what it rests on. */
public record SpanView(@Nullable Integer start, @Nullable Integer end, @Nullable String evidence) {
}
