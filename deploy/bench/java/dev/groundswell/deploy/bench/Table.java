package dev.groundswell.deploy.bench;

import java.util.List;

/** The results as a table. */
final class Table {

	private Table() {
	}

	static void print(List<Result> results) {
		System.out.printf("%n%-24s %-7s %9s %9s %8s %7s %10s %8s  %s%n", "statistic", "kind", "scan ms", "SQL ms", "x scan", "bound",
				"service ms", "x SQL", "");
		for (var result : results) {
			var measured = result.measured();
			double ratio = result.median(Result.Pass::ratio);
			boolean served = measured.path().isPresent();
			System.out.printf("%-24s %-7s %9.2f %9.2f %8.2f %7.1f %10s %8s  %s%n", measured.name(), measured.kind(),
					result.median(Result.Pass::scan), result.median(Result.Pass::sql), ratio, measured.bound(),
					served ? "%.2f".formatted(result.median(Result.Pass::service)) : "",
					served ? "%.2f".formatted(result.median(Result.Pass::overSql)) : "",
					missed(ratio > measured.bound(), served && result.median(Result.Pass::excess) > 0));
		}
		System.out.println("Bounds are meant for ten million rows: SQL by kind as times the scan; service at most 1.3 x SQL + 3 ms.");
	}

	private static String missed(boolean sql, boolean service) {
		if (sql && service) {
			return "SQL and service over the bound";
		}
		if (sql) {
			return "SQL over the bound";
		}
		return service ? "service over the bound" : "";
	}

}
