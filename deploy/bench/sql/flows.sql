-- kind: slice
-- path: /statistics/flows?metric=downloads_all_time&period=week&weekEnding={day}
-- same: /items/0/value
-- the difference of two readings; faults of the counter between them are looked for by the service alone
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00')
SELECT b.val - a.val AS amount, s.code, a.val, b.val
  FROM obs a JOIN obs b ON b.series_id = a.series_id JOIN series k ON k.series_id = a.series_id JOIN subject s ON s.subject_id = k.subject_id
 WHERE a.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_all_time') AND b.metric_id = a.metric_id
   AND a.period_end = DATE '{day-7}' AND b.period_end = DATE '{day}'
 ORDER BY s.code LIMIT 100
