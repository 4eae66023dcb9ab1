-- kind: window
-- path: /statistics/overtakes?metric=token_volume&from={day-27}&to={day}
-- same: /items/0/firstTouch
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
k AS (SELECT series_id FROM obs
       WHERE metric_id = (SELECT metric_id FROM metric WHERE code = 'token_volume') AND period_end = DATE '{day}'
       ORDER BY val DESC, series_id LIMIT 100),
d AS (SELECT o.series_id, o.period_end, o.val FROM obs o
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'token_volume')
         AND o.period_end BETWEEN DATE '{day-28}' AND DATE '{day}' AND o.series_id IN (SELECT series_id FROM k)),
p AS (SELECT a.series_id AS x, b.series_id AS y, a.period_end, a.val - b.val AS diff,
             lag(a.val - b.val) OVER (PARTITION BY a.series_id, b.series_id ORDER BY a.period_end) AS before
        FROM d a JOIN d b ON b.period_end = a.period_end AND a.series_id < b.series_id)
SELECT period_end, x, y, diff, before FROM p WHERE (diff > 0 AND before <= 0) OR (diff < 0 AND before >= 0)
 ORDER BY period_end DESC, x, y LIMIT 100
