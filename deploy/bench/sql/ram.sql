-- kind: window
-- path: /statistics/ram?age=30&baseline={day}
-- ages are counted from days of release in the registry: all readings of the counters, and the sizes, are what is read
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00')
SELECT o.metric_id, o.series_id, s.code, o.period_end, o.val
  FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
 WHERE o.metric_id IN (SELECT metric_id FROM metric WHERE code IN ('downloads_all_time', 'parameter_count')) AND o.period_end <= DATE '{day}'
   AND s.subject_id IN (SELECT c.subject_id FROM series c WHERE c.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_all_time'))
