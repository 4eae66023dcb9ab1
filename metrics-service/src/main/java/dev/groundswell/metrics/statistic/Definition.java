package dev.groundswell.metrics.statistic;

import java.util.List;

/**
 * What a statistic is, for people who must trust it.
 *
 * @param name last part of its path
 * @param version the version its figures name
 * @param edgeRules what is done where the formula does not hold
 * @param literature where the method comes from
 */
public record Definition(String name, String version, String title, String formula, String inputs,
		List<String> edgeRules, List<String> literature, List<String> parameters) {

	public Definition {
		edgeRules = List.copyOf(edgeRules);
		literature = List.copyOf(literature);
		parameters = List.copyOf(parameters);
	}

	/** As figures name it: {@code growth.v1}. */
	public String id() {
		return this.name + "." + this.version;
	}

}
