-- kind: window
-- path: /statistics/breakouts?metric=downloads_30d&kind=model&weekEnding={day}
-- same: /items/0/subject
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
k AS (SELECT o.series_id, s.code FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'
       ORDER BY o.val DESC, s.code LIMIT 100),
w AS (SELECT k.code, avg(o.val) FILTER (WHERE o.period_end > DATE '{day-7}') AS volume,
             avg(o.val) FILTER (WHERE o.period_end <= DATE '{day-7}' AND o.period_end > DATE '{day-14}') AS one,
             avg(o.val) FILTER (WHERE o.period_end <= DATE '{day-14}' AND o.period_end > DATE '{day-21}') AS two,
             avg(o.val) FILTER (WHERE o.period_end <= DATE '{day-21}') AS three
        FROM k JOIN obs o ON o.series_id = k.series_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end BETWEEN DATE '{day-27}' AND DATE '{day}'
       GROUP BY k.code)
SELECT code, volume, volume - (one + two + three) / 3 AS excess FROM w ORDER BY excess DESC, code
