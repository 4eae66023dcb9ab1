-- kind: slice
-- path: /statistics/share?metric=downloads_30d&denominator=population&period=wow&weekEnding={day}
-- same: /items/0/share
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
p AS (SELECT o.series_id, o.period_end, s.code, CAST(o.val AS DOUBLE) * 100 / sum(o.val) OVER (PARTITION BY o.period_end) AS share
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end IN (DATE '{day}', DATE '{day-7}'))
SELECT CAST(a.share AS DECIMAL(18, 6)) AS share, a.code, a.share - b.share AS change
  FROM p a LEFT JOIN p b ON b.series_id = a.series_id AND b.period_end = DATE '{day-7}'
 WHERE a.period_end = DATE '{day}' ORDER BY a.share DESC, a.code LIMIT 100
