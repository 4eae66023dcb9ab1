-- kind: window
-- path: /statistics/streaks?metric=token_volume&minimumChange=0.2
-- same: /items/0/longest
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
d AS (SELECT series_id, period_end, CASE WHEN val >= lag(val) OVER (PARTITION BY series_id ORDER BY period_end) * 1.002E0 THEN 1 ELSE 0 END AS up
        FROM obs WHERE metric_id = (SELECT metric_id FROM metric WHERE code = 'token_volume') AND {model} = {model}),
i AS (SELECT series_id, period_end, up, sum(1 - up) OVER (PARTITION BY series_id ORDER BY period_end ROWS UNBOUNDED PRECEDING) AS run FROM d),
r AS (SELECT series_id, run, count(*) AS n, min(period_end) AS first_day, max(period_end) AS last_day FROM i WHERE up = 1 GROUP BY series_id, run)
SELECT max(r.n), s.code, max_by(r.first_day, r.n), max_by(r.last_day, r.n)
  FROM r JOIN series k ON k.series_id = r.series_id JOIN subject s ON s.subject_id = k.subject_id
 GROUP BY s.code ORDER BY s.code LIMIT 100
