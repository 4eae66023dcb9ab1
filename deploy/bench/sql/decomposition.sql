-- kind: slice
-- path: /statistics/decomposition?metric=downloads_30d&kind=model&period=wow&weekEnding={day}
-- same: /items/0/contribution/change
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
k AS (SELECT o.series_id, s.code, o.val FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'
       ORDER BY o.val DESC, s.code LIMIT 100)
SELECT k.val - b.val AS change, k.code, CAST(k.val - b.val AS DOUBLE) * 100 / sum(b.val) OVER () AS contribution
  FROM k JOIN obs b ON b.series_id = k.series_id
 WHERE b.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND b.period_end = DATE '{day-7}'
 ORDER BY abs(k.val - b.val) DESC, k.code
