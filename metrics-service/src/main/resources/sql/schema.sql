CREATE TABLE schema_version (version INTEGER NOT NULL);
-- how far the log is read, the latest publication among what was read, and how far the history goes
CREATE TABLE log_position (
  log_position BIGINT NOT NULL, newest_publication TIMESTAMP NOT NULL, history_position BIGINT NOT NULL);
CREATE TABLE segment (last_sequence BIGINT NOT NULL, row_count BIGINT NOT NULL, sha256 VARCHAR NOT NULL);
-- documents of some megabytes: told apart by their digest without being read
CREATE TABLE registry_version (
  version INTEGER NOT NULL, json VARCHAR NOT NULL, sequence BIGINT NOT NULL, digest VARCHAR NOT NULL);
-- a subject keeps its kind through all versions of the registry
CREATE TABLE subject (subject_id INTEGER NOT NULL, code VARCHAR NOT NULL, kind VARCHAR NOT NULL);
CREATE TABLE metric (metric_id INTEGER NOT NULL, code VARCHAR NOT NULL);
CREATE TABLE source (source_id INTEGER NOT NULL, code VARCHAR NOT NULL);
-- how a value is meant: the few combinations there are
CREATE TABLE trait (
  trait_id INTEGER NOT NULL, period_basis VARCHAR, comparator VARCHAR NOT NULL, basis VARCHAR NOT NULL,
  status VARCHAR NOT NULL, modality VARCHAR NOT NULL);
-- observations that may be compared; amounts in two units never may
CREATE TABLE series (
  series_id INTEGER NOT NULL, code VARCHAR NOT NULL, subject_id INTEGER NOT NULL, metric_id INTEGER NOT NULL,
  measure VARCHAR NOT NULL, qualifiers VARCHAR NOT NULL, root_source_id INTEGER NOT NULL, unit VARCHAR NOT NULL,
  scale INTEGER NOT NULL);
-- in the order of arrival, so by metric and period: for slices of a few periods over all series.
-- no primary key: it would cut the load speed tenfold, and the loader takes each sequence once
CREATE TABLE observation (
  metric_id INTEGER NOT NULL, series_id INTEGER NOT NULL, period_start DATE NOT NULL, period_end DATE NOT NULL,
  val BIGINT NOT NULL, val_max BIGINT, trait_id INTEGER NOT NULL, source_id INTEGER NOT NULL,
  published_at TIMESTAMP NOT NULL, published_until TIMESTAMP NOT NULL, withdrawn_position BIGINT,
  sequence BIGINT NOT NULL, observation_id VARCHAR NOT NULL);
-- the same rows in the order of series and period, for a few series over all periods; as far as history_position,
-- later rows are found among the observations
CREATE TABLE history AS SELECT * FROM observation;
-- the newest period of each series that may be compared, as of now
CREATE TABLE latest (
  metric_id INTEGER NOT NULL, series_id INTEGER NOT NULL, period_start DATE NOT NULL, period_end DATE NOT NULL,
  val BIGINT NOT NULL);
-- who ever printed each series, and the newest publication in force now, if any
CREATE TABLE printed (
  metric_id INTEGER NOT NULL, series_id INTEGER NOT NULL, source_id INTEGER NOT NULL, published_at TIMESTAMP);
INSERT INTO log_position VALUES (0, TIMESTAMP '1900-01-01 00:00:00', 0);
