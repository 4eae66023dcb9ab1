-- kind: slice
-- path: /statistics/growth?metric=token_volume&period=wow&weekEnding={day}
-- same: /items/0/growth
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00')
SELECT CAST(CAST(a.val - b.val AS DOUBLE) * 100 / b.val AS DECIMAL(18, 6)) AS growth, s.code, a.val, b.val
  FROM obs a JOIN obs b ON b.series_id = a.series_id JOIN series k ON k.series_id = a.series_id JOIN subject s ON s.subject_id = k.subject_id
 WHERE a.metric_id = (SELECT metric_id FROM metric WHERE code = 'token_volume') AND b.metric_id = a.metric_id
   AND a.period_end = DATE '{day}' AND b.period_end = DATE '{day-7}' AND b.val >= 1000
 ORDER BY s.code LIMIT 100
