-- kind: slice
-- path: /statistics/rollup?metric=downloads_30d&kind=model&groupBy=organization&variants=all&period=wow&weekEnding={day}
-- same: /items/0/currentValue
-- here a model's maker is the first part of its id
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
g AS (SELECT split_part(s.code, '/', 1) AS maker, sum(o.val) FILTER (WHERE o.period_end = DATE '{day}') AS now,
             sum(o.val) FILTER (WHERE o.period_end = DATE '{day-7}') AS before, count(*) FILTER (WHERE o.period_end = DATE '{day}') AS members
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end IN (DATE '{day}', DATE '{day-7}')
       GROUP BY split_part(s.code, '/', 1))
SELECT now, maker, before, CAST(now - before AS DOUBLE) * 100 / before AS growth, members FROM g ORDER BY now DESC, maker LIMIT 100
