package dev.groundswell.deploy.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** What loading costs, against the plainest way to bring the same file into a table. */
final class Load {

	private Load() {
	}

	static void measure(Service service, Connection console, Data.Segment segment, Path file) throws SQLException {
		double plain = plainly(console, file);
		long begun = System.nanoTime();
		service.load(segment, file);
		double loaded = seconds(begun);
		System.out.printf("load: plain INSERT … SELECT read_parquet %.1f s, the store %.1f s: %.2f of its speed (bound 0.50)%n",
				plain, loaded, plain / loaded);
	}

	private static double plainly(Connection console, Path file) throws SQLException {
		try (var statement = console.createStatement()) {
			statement.execute("CREATE TABLE plain AS SELECT * FROM read_parquet('" + file + "') LIMIT 0");
			long begun = System.nanoTime();
			statement.execute("INSERT INTO plain SELECT * FROM read_parquet('" + file + "')");
			double seconds = seconds(begun);
			statement.execute("DROP TABLE plain");
			statement.execute("CHECKPOINT");
			return seconds;
		}
	}

	private static double seconds(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

}
