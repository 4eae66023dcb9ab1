-- kind: window
-- path: /statistics/milestones?metric=downloads_all_time&goal=1000000
-- same: /items/0/reachedOn
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
h AS (SELECT series_id, min(period_end) FILTER (WHERE val >= 1000000) AS reached, max(val) AS newest FROM obs
       WHERE metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_all_time') AND {model} = {model} GROUP BY series_id)
SELECT h.reached, s.code, h.newest FROM h JOIN series k ON k.series_id = h.series_id JOIN subject s ON s.subject_id = k.subject_id
 ORDER BY s.code LIMIT 100
