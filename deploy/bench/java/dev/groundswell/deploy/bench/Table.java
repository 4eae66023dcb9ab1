package dev.groundswell.deploy.bench;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.deploy.bench.Result.Pass;

/** The results as a table. */
final class Table {

	private static final String ROW = "%-21s %-7s %9s %9s %7s %6s %10s %7s  %s";

	private Table() {
	}

	static void print(List<Result> results) {
		System.out.println();
		print("statistic", "kind", "base ms", "SQL ms", "x base", "bound", "service ms", "x SQL", "");
		results.forEach(Table::print);
		System.out.println("""
				The base is the bare scan, of as-of the SQL of now. Bounds are meant for ten million rows: of the SQL by kind as
				times the base, of the service 1.3 times the SQL and 3 ms.""");
	}

	private static void print(Result result) {
		var measured = result.measured();
		boolean served = result.isServed();
		print(measured.name(), measured.kind(), number(result.median(Pass::base)), number(result.median(Pass::sql)),
				number(result.median(Pass::overBase)), "%.1f".formatted(measured.bound()),
				served ? number(result.median(Pass::service)) : "",
				served ? number(result.median(Pass::overSql)) : "", String.join(", ", remarks(result)));
	}

	private static List<String> remarks(Result result) {
		var remarks = new ArrayList<String>();
		if (result.median(Pass::overBase) > result.measured().bound()) {
			remarks.add("SQL over its bound");
		}
		if (result.isServed() && result.median(Pass::excess) > 0) {
			remarks.add("service over its bound");
		}
		result.refusal().ifPresent((why) -> remarks.add("service refuses: " + why));
		return remarks;
	}

	private static String number(double value) {
		return "%.2f".formatted(value);
	}

	private static void print(Object... cells) {
		System.out.println(ROW.formatted(cells).stripTrailing());
	}

}
