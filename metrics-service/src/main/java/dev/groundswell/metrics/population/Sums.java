package dev.groundswell.metrics.population;

import java.util.Set;

import dev.groundswell.metrics.problem.RequestException;
import dev.groundswell.metrics.registry.Metric;

/** Which amounts may be added up over subjects. */
public final class Sums {

	/** What a sum over subjects that share their users is called to account for. */
	public static final String PEOPLE_NOTE = "people who use several are counted in each: a sum of audiences, not a "
			+ "number of people";

	private static final Set<String> NOT_ADDED = Set.of("rank", "score", "rate");

	private static final Set<String> PEOPLE = Set.of("users", "people", "organizations", "customers");

	private Sums() {
	}

	/**
	 * Refuses what has no sum.
	 * @throws RequestException.InvalidParameter for positions, scores, rates and growth
	 */
	public static void require(Metric metric, String measure) {
		if (NOT_ADDED.contains(metric.behaviour())) {
			throw new RequestException.InvalidParameter("metric",
					"a %s is not added up over subjects".formatted(metric.behaviour()));
		}
		if (!measure.equals("level") && !measure.equals("share")) {
			throw new RequestException.InvalidParameter("measure",
					"\"%s\" is not added up over subjects".formatted(measure));
		}
	}

	/** Whether the same person may be counted with several subjects. */
	public static boolean isOfPeople(String unit) {
		return PEOPLE.contains(unit);
	}

}
