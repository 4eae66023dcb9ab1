package dev.groundswell.metrics.statistic;

import java.util.List;

import dev.groundswell.metrics.answer.Figured;
import dev.groundswell.metrics.answer.Revalidation;

/** A statistic this service answers; each has a package of its own. */
public interface Statistic extends Revalidation.Defined {

	/** What it is. */
	Definition definition();

	@Override
	default String wording() {
		return definition().toString();
	}

	/**
	 * Lines computed anew for the explanation of one of their figures. They may be more
	 * than the one asked for, never other than they were.
	 * @throws IllegalArgumentException when the recalled parameters are none of this
	 * statistic
	 */
	List<? extends Figured> recompute(Recall recall);

}
