-- kind: window
-- path: /statistics/discrepancies?weekEnding={day}
-- same: /items/0/subject
WITH t AS (SELECT subject_id, metric_id FROM series GROUP BY subject_id, metric_id HAVING count(*) > 1),
d AS (SELECT k.subject_id, k.metric_id, k.root_source_id, k.unit, h.period_start, h.period_end, h.val
        FROM series k JOIN t ON t.subject_id = k.subject_id AND t.metric_id = k.metric_id JOIN (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > {history}) h
          ON h.series_id = k.series_id
       WHERE h.withdrawn_position IS NULL AND h.published_until = TIMESTAMP '9999-12-31 00:00:00' AND h.period_start <= DATE '{day}')
SELECT s.code, a.metric_id, a.period_end, a.val, b.val, CAST(greatest(a.val, b.val) AS DOUBLE) / least(a.val, b.val) AS ratio
  FROM d a JOIN d b ON b.subject_id = a.subject_id AND b.metric_id = a.metric_id AND b.unit = a.unit AND b.root_source_id > a.root_source_id
   AND b.period_start = a.period_start AND b.period_end = a.period_end JOIN subject s ON s.subject_id = a.subject_id
 ORDER BY round(ratio, 6) DESC, s.code, a.metric_id, a.period_end LIMIT 100
