package dev.groundswell.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The passes of one case. */
record Result(Case measured, List<Pass> passes) {

	Result(Case measured) {
		this(measured, new ArrayList<>());
	}

	/** Times of one pass, in milliseconds. */
	record Pass(double scan, double sql, double service) {

		double ratio() {
			return this.sql / this.scan;
		}

		double overSql() {
			return this.service / this.sql;
		}

		/** How much longer the service took than it may: 1.3 times the SQL and 3 ms. */
		double excess() {
			return this.service - 1.3 * this.sql - 3;
		}

	}

	void add(long scan, long sql, long service) {
		this.passes.add(new Pass(scan / 1e6, sql / 1e6, service / 1e6));
	}

	double median(ToDoubleFunction<Pass> value) {
		return this.passes.stream().mapToDouble(value).sorted().skip((this.passes.size() - 1) / 2).findFirst().orElse(Double.NaN);
	}

}
