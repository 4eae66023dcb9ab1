package dev.groundswell.metrics.answer;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which stretch of a list. */
public record PageParameters(@Parameter(
		description = "The `next` of the page before; keeps that page's asOf and position.") @Nullable String after,
		@Parameter(description = "Items a page, 1 to 1000. Default 100.", example = "100") @Nullable String limit) {

	/** The first page. */
	public static final PageParameters NONE = new PageParameters(null, null);

}
