package dev.groundswell.deploy.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A log like that of a model hub: for every model and day the downloads of the last thirty days, falling off with the rank
 * of the model by a power law, with a yearly wave, a trend, a jump by half on one day and noise of their own; one day in a
 * hundred is restated later. For the largest two hundred also all-time downloads, likes, a day's tokens and list prices;
 * sizes, a total, apps whose monthly users two panels count differently, and a registry. Everything follows from the number
 * of rows and a fixed seed.
 */
final class Data {

	static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-01");

	/** Enough for fourteen weeks, of which eight have to have a growth. */
	private static final int FEWEST_DAYS = 100;

	private static final int MOST_DAYS = 365;

	private static final int SEED = 42;

	/** So many models have more than downloads, where there are rows enough. */
	private static final int LARGEST = 200;

	/** So many apps have daily users; every app has monthly ones. */
	private static final int DAILY_APPS = 10;

	private final int days;

	private final long large;

	private final long models;

	Data(long rows) {
		this.days = (int) Math.clamp(rows / 2000, FEWEST_DAYS, MOST_DAYS);
		this.large = Math.min(LARGEST, rows / 800);
		long series = 3 * this.large + DAILY_APPS + 1;
		this.models = Math.max(this.large, (rows - series * this.days) * 100 / 101 / this.days);
	}

	int days() {
		return this.days;
	}

	long models() {
		return this.models;
	}

	/** How many of the models have more than downloads. */
	long large() {
		return this.large;
	}

	/** The id of a model. */
	static String subject(long model) {
		return "maker-" + model % 97 + "/model-" + model;
	}

	LocalDate lastDay() {
		return FIRST_DAY.plusDays(this.days - 1L);
	}

	/** Writes one segment as the log has them: sorted by metric, period and subject. */
	Segment write(Path file) throws SQLException {
		try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file.resolveSibling("making.duckdb")); var statement = connection.createStatement()) {
			statement.execute("SET memory_limit = '2GB'");
			statement.execute("SET temp_directory = '" + file.resolveSibling("making.tmp") + "'");
			statement.execute(SOURCES.formatted(this.models, this.days, SEED, this.large, DAILY_APPS));
			statement.execute("COPY (" + ROWS + ") TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
			try (var result = statement.executeQuery("SELECT count(*), max(sequence) FROM read_parquet('" + file + "')")) {
				result.next();
				return new Segment(result.getLong(1), result.getLong(2));
			}
		}
	}

	/** How many rows a segment has and the sequence of its last. */
	record Segment(long rows, long last) {
	}

	private static final String SOURCES = """
			CREATE MACRO noise(n, salt) AS (CAST(hash(n * 1000003 + salt + %3$d) %% 10000 AS DOUBLE) / 10000 - 0.5);
			CREATE MACRO maker(m) AS 'maker-' || (m %% 97);
			CREATE MACRO model(m) AS maker(m) || '/model-' || m;
			CREATE TABLE day AS SELECT CAST(range AS INTEGER) AS d, DATE '2025-01-01' + CAST(range AS INTEGER) AS date
			  FROM range(%2$d);
			CREATE TABLE model AS SELECT range + 1 AS m FROM range(%1$d);
			CREATE TABLE downloads AS
			SELECT m, d, date, CAST(greatest(1, 40000000 / pow(m, 0.9) * (1 + 0.3 * sin((d + m %% 97) / 29.0))
			       * (1 + noise(m * 4099 + d, 1) / 20) * (1 + d * ((m %% 7) - 2) / 2500.0)
			       * CASE WHEN d < %2$d // 4 + m * 13 %% (%2$d // 2) THEN 1 ELSE 1.5 END) AS BIGINT) AS val
			  FROM day, model;
			CREATE TABLE large AS SELECT m, d, date, val FROM downloads WHERE m <= %4$d;
			CREATE TABLE app AS SELECT range AS n, 'app-' || range AS app, 1000000 * (40 - range) AS users FROM range(40);
			CREATE TABLE month AS SELECT CAST(DATE '2025-01-01' + INTERVAL (range) MONTH AS DATE) AS first,
			       CAST(DATE '2025-01-01' + INTERVAL (range + 1) MONTH - INTERVAL 1 DAY AS DATE) AS last, 2 * range AS growth FROM range(12);
			CREATE VIEW raw AS
			SELECT model(m) AS subject, 'downloads_30d' AS metric, val, 0 AS scale, 'downloads' AS unit, 'hugging-face' AS source,
			       date AS period_start, date AS period_end, date + INTERVAL 27 HOUR AS published_at, 0 AS vintage FROM downloads
			UNION ALL
			SELECT model(m), 'downloads_30d', val + 1 + val // 100, 0, 'downloads', 'hugging-face', date, date,
			       date + INTERVAL 75 HOUR, 1 FROM downloads WHERE hash(m * 7919 + d + %3$d) %% 100 = 0
			UNION ALL
			SELECT model(m), 'downloads_all_time', CAST(sum(val // 30) OVER (PARTITION BY m ORDER BY d) AS BIGINT), 0, 'downloads',
			       'hugging-face', date, date, date + INTERVAL 27 HOUR, 0 FROM large
			UNION ALL
			SELECT model(m), 'likes', CAST(sum(val // 90000) OVER (PARTITION BY m ORDER BY d) AS BIGINT) + 10, 0, 'likes',
			       'hugging-face', date, date, date + INTERVAL 27 HOUR, 0 FROM large
			UNION ALL
			SELECT model(m), 'token_volume', val * 700, 0, 'tokens', 'hugging-face', date, date, date + INTERVAL 27 HOUR, 0 FROM large
			UNION ALL
			SELECT model(m), metric, price * (1 + m %% 17), 2, 'USD', 'hugging-face', DATE '2025-01-01', DATE '2025-01-01',
			       TIMESTAMP '2025-01-01 03:00:00', 0
			  FROM model, (VALUES ('price_per_million_input_tokens', 10), ('price_per_million_output_tokens', 40)) list (metric, price)
			 WHERE m <= %4$d
			UNION ALL
			SELECT model(m), 'parameter_count', CAST(pow(2, 28 + m %% 12) AS BIGINT), 0, 'parameters', 'hugging-face',
			       DATE '2025-01-01', DATE '2025-01-01', TIMESTAMP '2025-01-01 03:00:00', 0 FROM model WHERE m <= 5000
			UNION ALL
			SELECT 'all-models', 'downloads_30d', CAST(sum(val) AS BIGINT) * 51 // 50, 0, 'downloads', 'hugging-face', date, date,
			       date + INTERVAL 27 HOUR, 0 FROM downloads GROUP BY date
			UNION ALL
			SELECT app, 'monthly_active_users', users * (100 + growth) // 100 * bias // 100, 0, 'users', panel, first, last,
			       last + INTERVAL 84 HOUR, 0
			  FROM app, month, (VALUES ('panel-a', 100), ('panel-b', 109)) panels (panel, bias) WHERE last <= (SELECT max(date) FROM day)
			UNION ALL
			SELECT app, 'daily_active_users', CAST(users * (0.3 + noise(n * 4099 + d, 2) / 20) AS BIGINT), 0, 'users', 'panel-a', date, date,
			       date + INTERVAL 27 HOUR, 0 FROM app, day WHERE n < %5$d;
			CREATE TABLE registry AS
			SELECT CAST(json_object('version', 1, 'subjects', list(entry), 'metrics', json(
			  '[{"id":"downloads_30d","name":"Downloads of 30 days","unit":"downloads","behaviour":"rolling","kinds":["model"],"interval":"day"},
			    {"id":"downloads_all_time","name":"All-time downloads","unit":"downloads","behaviour":"counter","kinds":["model"],"interval":"day"},
			    {"id":"likes","name":"Likes","unit":"likes","behaviour":"counter","kinds":["model"],"interval":"day"},
			    {"id":"token_volume","name":"Tokens","unit":"tokens","behaviour":"flow","kinds":["model"],"interval":"day"},
			    {"id":"parameter_count","name":"Parameters","unit":"parameters","behaviour":"level","kinds":["model"]},
			    {"id":"daily_active_users","name":"Daily users","unit":"users","behaviour":"level","kinds":["app"],"interval":"day"},
			    {"id":"price_per_million_input_tokens","name":"Price in","unit":"price","behaviour":"rate","kinds":["model"]},
			    {"id":"price_per_million_output_tokens","name":"Price out","unit":"price","behaviour":"rate","kinds":["model"]},
			    {"id":"monthly_active_users","name":"Monthly users","unit":"users","behaviour":"level","kinds":["app"],"interval":"month"}]'),
			  'groups', json('[{"id":"china","name":"China","kind":"region"},{"id":"us","name":"United States","kind":"region"},
			                   {"id":"all-tracked","name":"Totals","kind":"total"}]'),
			  'continuity', json('[]'), 'sources', json('[{"id":"hugging-face","name":"Hugging Face","interval":1},
			    {"id":"panel-a","name":"Panel A","interval":31},{"id":"panel-b","name":"Panel B","interval":31}]')) AS VARCHAR) AS json
			  FROM (
			    SELECT json_object('id', model(m), 'kind', 'model', 'name', model(m), 'createdAt', CAST(DATE '2024-10-01' + CAST(m * 37 %% 400 AS INTEGER) AS VARCHAR),
			      'groups', [], 'aliases', [], 'relations', CASE WHEN m > 100 AND m %% 3 = 0
			        THEN [json_object('type', 'made-by', 'target', maker(m)), json_object('type', 'derived-from', 'target', model(1 + m %% 97), 'via', 'finetune')]
			        ELSE [json_object('type', 'made-by', 'target', maker(m)), json_object('type', 'member-of', 'target', 'family-' || (m %% 97))] END) AS entry
			      FROM model WHERE m <= 20000
			    UNION ALL
			    SELECT json_object('id', 'maker-' || range, 'kind', 'organization', 'name', 'Maker ' || range, 'aliases', [], 'relations', [],
			      'groups', [CASE WHEN range %% 2 = 0 THEN 'china' ELSE 'us' END]) FROM range(97)
			    UNION ALL
			    SELECT json_object('id', 'family-' || range, 'kind', 'family', 'name', 'Family ' || range, 'aliases', [],
			      'relations', [json_object('type', 'made-by', 'target', 'maker-' || range)], 'groups', []) FROM range(97)
			    UNION ALL
			    SELECT json_object('id', 'app-' || range, 'kind', 'app', 'name', 'App ' || range, 'aliases', [], 'relations', [], 'groups', []) FROM range(40)
			    UNION ALL
			    SELECT json_object('id', 'all-models', 'kind', 'technology', 'name', 'All models', 'aliases', [], 'relations', [], 'groups', ['all-tracked'])) e
			""";

	private static final String ROWS = """
			SELECT CAST(1 AS BIGINT) AS sequence, 'registry' AS type, CAST(NULL AS VARCHAR) AS id, TIMESTAMP '2025-01-01 00:00:00' AS recorded_at,
			  CAST(NULL AS VARCHAR) AS target_id, CAST(NULL AS VARCHAR) AS reason, 1 AS registry_version, json AS registry_json,
			  CAST(NULL AS VARCHAR) AS subject, CAST(NULL AS VARCHAR) AS metric, CAST(NULL AS VARCHAR) AS measure, CAST(NULL AS BIGINT) AS value,
			  CAST(NULL AS BIGINT) AS value_max, CAST(NULL AS INTEGER) AS scale, CAST(NULL AS VARCHAR) AS unit, CAST(NULL AS VARCHAR) AS comparator,
			  CAST(NULL AS DATE) AS period_start, CAST(NULL AS DATE) AS period_end, CAST(NULL AS VARCHAR) AS period_basis,
			  CAST(NULL AS VARCHAR) AS qualifiers, CAST(NULL AS VARCHAR) AS source, CAST(NULL AS VARCHAR) AS root_source, CAST(NULL AS VARCHAR) AS url,
			  CAST(NULL AS TIMESTAMP) AS published_at, CAST(NULL AS VARCHAR) AS published_precision, CAST(NULL AS VARCHAR) AS basis,
			  CAST(NULL AS VARCHAR) AS status, CAST(NULL AS VARCHAR) AS modality, CAST(NULL AS VARCHAR) AS sha256, CAST(NULL AS VARCHAR) AS locator,
			  CAST(NULL AS VARCHAR) AS upload_id
			FROM registry
			UNION ALL
			SELECT sequence, 'observation', 'o-' || substr(md5(CAST(sequence AS VARCHAR)), 1, 12) || printf('%08x', sequence),
			  published_at, NULL, NULL, NULL, NULL, subject, metric, 'level', val, NULL, scale, unit, 'exact', CAST(period_start AS DATE),
			  CAST(period_end AS DATE), NULL, '', source, source, NULL, published_at, 'instant', 'measured', 'A', 'asserted',
			  repeat('0', 64), '/' || (sequence % 500), 'run-' || CAST(period_end AS VARCHAR)
			FROM (SELECT *, 1 + row_number() OVER () AS sequence
			        FROM (SELECT * FROM raw ORDER BY metric, period_start, subject, source, vintage) o) r
			""";

}
