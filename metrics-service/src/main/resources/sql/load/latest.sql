-- series to look at from their beginning: those whose past changed, and those with something new from one of several sources
CREATE OR REPLACE TEMP TABLE reread AS
SELECT series_id FROM touched
UNION
SELECT series_id FROM printed WHERE series_id IN (SELECT series_id FROM observation WHERE sequence > :after)
 GROUP BY series_id HAVING count(*) > 1;
DELETE FROM latest WHERE series_id IN (SELECT series_id FROM reread);
CREATE OR REPLACE TEMP TABLE newest_key AS
SELECT o.series_id, max(date_diff('day', DATE '1800-01-01', o.period_end) * 10000000 + date_diff('day', DATE '1800-01-01', o.period_start)) AS newest_key
  FROM observation o
  JOIN trait t ON t.trait_id = o.trait_id
 WHERE o.series_id IN (SELECT series_id FROM reread) AND o.withdrawn_position IS NULL
   AND o.published_until = TIMESTAMP '9999-12-31 00:00:00' AND t.period_basis IS NULL AND t.modality = 'asserted'
 GROUP BY o.series_id;
CREATE OR REPLACE TEMP TABLE newest AS
SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val
  FROM (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val, row_number() OVER (
                 PARTITION BY o.series_id
                 ORDER BY CASE t.basis WHEN 'measured' THEN 0 ELSE 1 END, CASE t.comparator WHEN 'exact' THEN 0 ELSE 1 END,
                          o.published_at DESC, p.code, o.sequence DESC) AS n
          FROM observation o
          JOIN newest_key w ON w.series_id = o.series_id
           AND w.newest_key = date_diff('day', DATE '1800-01-01', o.period_end) * 10000000 + date_diff('day', DATE '1800-01-01', o.period_start)
          JOIN trait t ON t.trait_id = o.trait_id
          JOIN source p ON p.source_id = o.source_id
         WHERE o.withdrawn_position IS NULL AND o.published_until = TIMESTAMP '9999-12-31 00:00:00'
           AND t.period_basis IS NULL AND t.modality = 'asserted') o
 WHERE o.n = 1
UNION ALL
SELECT o.metric_id, o.series_id, max_by(o.period_start, date_diff('day', DATE '1800-01-01', o.period_end) * 10000000 + date_diff('day', DATE '1800-01-01', o.period_start)), max(o.period_end), max_by(o.val, date_diff('day', DATE '1800-01-01', o.period_end) * 10000000 + date_diff('day', DATE '1800-01-01', o.period_start))
  FROM observation o
  JOIN trait t ON t.trait_id = o.trait_id
 WHERE o.sequence > :after AND o.series_id NOT IN (SELECT series_id FROM reread) AND o.withdrawn_position IS NULL
   AND o.published_until = TIMESTAMP '9999-12-31 00:00:00' AND t.period_basis IS NULL AND t.modality = 'asserted'
 GROUP BY o.metric_id, o.series_id;
DELETE FROM newest
 WHERE EXISTS (SELECT 1 FROM latest l WHERE l.series_id = newest.series_id
                  AND (l.period_end > newest.period_end OR (l.period_end = newest.period_end AND l.period_start > newest.period_start)));
DELETE FROM latest WHERE series_id IN (SELECT series_id FROM newest);
INSERT INTO latest SELECT metric_id, series_id, period_start, period_end, val FROM newest ORDER BY metric_id, series_id
