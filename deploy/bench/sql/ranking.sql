-- kind: slice
-- path: /statistics/ranking?metric=downloads_30d&weekEnding={day}
-- same: /items/0/subject
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
r AS (SELECT o.series_id, o.period_end, s.code, o.val, rank() OVER (PARTITION BY o.period_end ORDER BY o.val DESC) AS place
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model'
         AND o.period_end IN (DATE '{day}', DATE '{day-7}'))
SELECT a.code, a.place, b.place FROM r a LEFT JOIN r b ON b.series_id = a.series_id AND b.period_end = DATE '{day-7}'
 WHERE a.period_end = DATE '{day}' ORDER BY a.place, a.code LIMIT 100
