-- kind: slice
-- path: /statistics/movers?metric=downloads_30d&kind=model&period=wow&weekEnding={day}
-- same: /items/0/subject
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
k AS (SELECT o.series_id, s.code, o.val, o.period_end FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'
       ORDER BY o.val DESC, s.code LIMIT 100)
SELECT k.code, CAST(k.val - b.val AS DOUBLE) * 100 / b.val AS growth, k.val - b.val AS change,
       dense_rank() OVER (ORDER BY k.val DESC) AS place, dense_rank() OVER (ORDER BY b.val DESC) AS before
  FROM k JOIN obs b ON b.series_id = k.series_id
 WHERE b.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND b.period_end = DATE '{day-7}' AND b.val >= 1000
 ORDER BY abs(growth) DESC, k.code
