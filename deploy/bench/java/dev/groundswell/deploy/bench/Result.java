package dev.groundswell.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The passes of one case. */
final class Result {

	private final Case measured;

	private final List<Pass> passes = new ArrayList<>();

	private boolean refused;

	Result(Case measured) {
		this.measured = measured;
	}

	/** Times of one pass, in milliseconds. */
	record Pass(double base, double sql, double service) {

		double overBase() {
			return this.sql / this.base;
		}

		double overSql() {
			return this.service / this.sql;
		}

		/** How much longer the service took than it may: 1.3 times the SQL and 3 ms. */
		double excess() {
			return this.service - 1.3 * this.sql - 3;
		}

	}

	Case measured() {
		return this.measured;
	}

	void add(long base, long sql, long service) {
		this.passes.add(new Pass(base / 1e6, sql / 1e6, service / 1e6));
	}

	/** The service would not read so many rows for one answer. */
	void refused() {
		this.refused = true;
	}

	boolean isRefused() {
		return this.refused;
	}

	/** Whether the times of the service mean anything. */
	boolean isServed() {
		return this.measured.path().isPresent() && !this.refused;
	}

	double median(ToDoubleFunction<Pass> value) {
		return this.passes.stream().mapToDouble(value).sorted().skip((this.passes.size() - 1) / 2).findFirst().orElse(Double.NaN);
	}

}
