package dev.groundswell.ui.series;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A page of series. */
public record SeriesListView(@Nullable List<SeriesView> items) {

	/** The series, none if the answer named none. */
	public List<SeriesView> list() {
		return Objects.requireNonNullElse(this.items, List.of());
	}

}
