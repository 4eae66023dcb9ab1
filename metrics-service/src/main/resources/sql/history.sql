CREATE TABLE history_in_order AS
SELECT * FROM (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > /*history*/) h
 ORDER BY series_id, period_end, sequence;
DROP TABLE history;
ALTER TABLE history_in_order RENAME TO history;
UPDATE log_position SET history_position = log_position
