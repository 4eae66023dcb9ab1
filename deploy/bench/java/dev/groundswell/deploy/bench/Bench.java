package dev.groundswell.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import tools.jackson.databind.json.JsonMapper;

/** Measures every statistic: scan, hand-written SQL and service, one after the other in each pass. */
final class Bench {

	private static final String SCAN = "SELECT sum(val) FROM observation WHERE %d = %d";

	private final Service service;

	private final Connection console;

	private final Data data;

	private final int warmUp;

	private final int passes;

	private final long history;

	private final JsonMapper json = JsonMapper.builder().build();

	private Bench(Service service, Connection console, Data data, Options options) throws SQLException {
		this.service = service;
		this.console = console;
		this.data = data;
		this.warmUp = options.warmUp();
		this.passes = options.passes();
		this.history = Long.parseLong(query("SELECT history_position FROM log_position"));
	}

	public static void main(String[] arguments) throws Exception {
		var wrong = run(Options.of(arguments));
		wrong.forEach((each) -> System.err.println("statistics: " + each));
		System.exit(wrong.isEmpty() ? 0 : 1);
	}

	/** What was answered wrongly, in words. */
	private static List<String> run(Options options) throws Exception {
		var cases = Case.all(options.sql());
		var data = new Data(options.rows());
		var file = options.work().resolve("segment.parquet");
		var segment = data.write(file);
		System.out.printf("%,d rows, %,d models, %d days; %d processors%n", segment.rows(), data.models(), data.days(),
				Runtime.getRuntime().availableProcessors());
		var wrong = new ArrayList<String>();
		try (var service = new Service(options.work().resolve("store")); var console = service.console()) {
			Load.measure(service, console, segment, file);
			var bench = new Bench(service, console, data, options);
			wrong.addAll(bench.withoutCase(cases));
			Table.printHead();
			for (var each : cases.stream().filter(options::wants).toList()) {
				try {
					Table.print(bench.measure(each));
				}
				catch (WrongAnswerException ex) {
					wrong.add(ex.getMessage());
				}
			}
			Table.printFoot();
		}
		return wrong;
	}

	/** Every statistic of the service is measured. */
	private List<String> withoutCase(List<Case> cases) throws IOException, InterruptedException {
		var names = new TreeSet<String>();
		this.json.readTree(this.service.get("/statistics").body())
			.path("items")
			.forEach((each) -> names.add(each.path("name").asString()));
		cases.forEach((each) -> names.remove(each.name()));
		return names.stream().map((name) -> "no file for the statistic " + name).toList();
	}

	private Result measure(Case measured) throws Exception {
		var result = new Result(measured);
		for (int pass = 0; pass < this.warmUp + this.passes; pass++) {
			var binding = Binding.of(this.data, this.history, pass);
			var base = (measured.base() != null) ? binding.sql(measured.base().sql()) : SCAN.formatted(pass, pass);
			var sql = binding.sql(measured.sql());
			var path = measured.path().map(binding::path);
			long begun = System.nanoTime();
			query(base);
			long scanned = System.nanoTime();
			var first = query(sql);
			long queried = System.nanoTime();
			var answer = path.isPresent() ? this.service.get(path.get()) : null;
			long answered = System.nanoTime();
			if (answer != null) {
				check(measured, path.get(), first, answer, result);
			}
			if (pass >= this.warmUp) {
				result.add(scanned - begun, queried - scanned, answered - queried);
			}
		}
		return result;
	}

	/** All rows are read; the first value is what an answer is checked against. */
	private String query(String sql) throws SQLException {
		try (var statement = this.console.createStatement(); var rows = statement.executeQuery(sql)) {
			int columns = rows.getMetaData().getColumnCount();
			String first = null;
			while (rows.next()) {
				if (first == null) {
					first = String.valueOf(rows.getString(1));
				}
				for (int column = 1; column <= columns; column++) {
					rows.getObject(column);
				}
			}
			if (first == null) {
				throw new SQLException("no rows: " + sql);
			}
			return first;
		}
	}

	/** A refusal to read so many rows is an answer, though one that cannot be measured. */
	private void check(Case measured, String path, String first, Service.Answer answer, Result result) {
		if (answer.isTooLarge()) {
			result.refused();
			return;
		}
		if (answer.status() != 200) {
			throw new WrongAnswerException("%s is answered %d: %s".formatted(path, answer.status(), answer.body()));
		}
		var read = this.json.readTree(answer.body());
		if (read.path("items").isEmpty()) {
			throw new WrongAnswerException("%s has no lines: %s".formatted(path, answer.body()));
		}
		measured.same().ifPresent((pointer) -> {
			var value = read.at(pointer).asString("");
			if (!value.equals(first)) {
				throw new WrongAnswerException("%s has %s at %s, SQL says %s".formatted(path, value, pointer, first));
			}
		});
	}

	/** An answer that is not what it has to be. */
	private static final class WrongAnswerException extends RuntimeException {

		private WrongAnswerException(String message) {
			super(message);
		}

	}

}
