package dev.groundswell.metrics.statistic;

/** A statistic this service answers; each has a package of its own. */
public interface Statistic {

	/** What it is. */
	Definition definition();

}
