package dev.groundswell.deploy.bench;

import java.util.ArrayList;
import java.util.List;

import dev.groundswell.deploy.bench.Result.Pass;

/** The results as a table, each line as soon as it is known. */
final class Table {

	private static final String ROW = "%-21s %-7s %9s %9s %7s %6s %10s %7s  %s";

	private Table() {
	}

	static void printHead() {
		System.out.println();
		print("statistic", "kind", "base ms", "SQL ms", "x base", "bound", "service ms", "x SQL", "");
	}

	static void print(Result result) {
		var measured = result.measured();
		boolean served = result.isServed();
		print(measured.name(), measured.kind(), number(result.median(Pass::base)), number(result.median(Pass::sql)),
				number(result.median(Pass::overBase)), "%.1f".formatted(measured.bound()),
				served ? number(result.median(Pass::service)) : "",
				served ? number(result.median(Pass::overSql)) : "", String.join(", ", remarks(result)));
	}

	static void printFoot() {
		System.out.println("""
				The base is the bare scan, of as-of the SQL of now. Bounds are meant for ten million rows: of the SQL by kind as
				times the base, of the service 1.3 times the SQL and 3 ms.""");
	}

	private static List<String> remarks(Result result) {
		var remarks = new ArrayList<String>();
		if (result.median(Pass::overBase) > result.measured().bound()) {
			remarks.add("SQL over its bound");
		}
		if (result.isServed() && result.median(Pass::excess) > 0) {
			remarks.add("service over its bound");
		}
		if (result.isRefused()) {
			remarks.add("service refuses to read so many rows");
		}
		return remarks;
	}

	private static String number(double value) {
		return "%.2f".formatted(value);
	}

	private static void print(Object... cells) {
		System.out.println(ROW.formatted(cells).stripTrailing());
	}

}
