package dev.groundswell.deploy.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** Measures every statistic: scan, hand-written SQL and service, one after the other in each pass. */
final class Bench {

	private static final int UNCOUNTED = 2;

	private static final String SCAN = "SELECT sum(val) FROM observation WHERE %d = %d";

	private final Service service;

	private final Connection console;

	private final JsonMapper json = JsonMapper.builder().build();

	private Bench(Service service, Connection console) {
		this.service = service;
		this.console = console;
	}

	public static void main(String[] arguments) throws Exception {
		try {
			run(Options.of(arguments));
		}
		catch (IllegalArgumentException ex) {
			System.err.println("statistics: " + ex.getMessage());
			System.exit(2);
		}
		catch (IllegalStateException ex) {
			System.err.println("statistics: wrong answer: " + ex.getMessage());
			System.exit(1);
		}
	}

	private static void run(Options options) throws Exception {
		var cases = Case.all(options.sql(), options.only());
		var data = new Data(options.rows());
		var file = options.work().resolve("segment.parquet");
		var segment = data.write(file);
		System.out.printf("%,d rows, %,d models, %d days; %d processors%n", segment.rows(), data.models(), data.days(),
				Runtime.getRuntime().availableProcessors());
		try (var service = new Service(options.work().resolve("store")); var console = service.console()) {
			Load.measure(service, console, segment, file);
			var bench = new Bench(service, console);
			var results = new ArrayList<Result>();
			for (var each : cases) {
				results.add(bench.measure(each, data, options));
			}
			Table.print(results);
		}
	}

	private Result measure(Case measured, Data data, Options options) throws Exception {
		var result = new Result(measured);
		var base = measured.base().map((name) -> base(name, options)).orElse(null);
		for (int pass = 0; pass < options.passes() + UNCOUNTED; pass++) {
			var binding = Binding.of(data, pass);
			long begun = System.nanoTime();
			query((base != null) ? binding.sql(base.sql()) : SCAN.formatted(pass, pass));
			long scanned = System.nanoTime();
			var first = query(binding.sql(measured.sql()));
			long queried = System.nanoTime();
			var answer = measured.path().isPresent() ? this.service.get(binding.path(measured.path().get())) : "";
			long answered = System.nanoTime();
			check(measured, first, answer);
			if (pass >= UNCOUNTED) {
				result.add(scanned - begun, queried - scanned, answered - queried);
			}
		}
		return result;
	}

	private static Case base(String name, Options options) {
		try {
			return Case.all(options.sql(), List.of(name)).getFirst();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** All rows are read; the first value is what an answer is checked against. */
	private String query(String sql) throws SQLException {
		try (var statement = this.console.createStatement(); var rows = statement.executeQuery(sql)) {
			int columns = rows.getMetaData().getColumnCount();
			String first = null;
			while (rows.next()) {
				if (first == null) {
					first = rows.getString(1);
				}
				for (int column = 1; column <= columns; column++) {
					rows.getObject(column);
				}
			}
			return (first != null) ? first : "";
		}
	}

	private void check(Case measured, String first, String answer) {
		if (measured.path().isEmpty()) {
			return;
		}
		var read = this.json.readTree(answer);
		if (read.path("items").isEmpty()) {
			throw new IllegalStateException(measured.name() + " has no lines: " + answer);
		}
		measured.same().ifPresent((pointer) -> {
			var value = read.at(pointer).asString("");
			if (!value.equals(first)) {
				throw new IllegalStateException("%s answers %s at %s, SQL says %s".formatted(measured.name(), value, pointer, first));
			}
		});
	}

}
