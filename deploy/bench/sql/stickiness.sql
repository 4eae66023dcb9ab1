-- kind: window
-- path: /statistics/stickiness?rootSource=panel-a
-- same: /items/0/stickiness
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
m AS (SELECT k.subject_id, k.root_source_id, o.period_start, o.period_end, o.val FROM obs o JOIN series k ON k.series_id = o.series_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'monthly_active_users') AND {model} = {model}),
d AS (SELECT k.subject_id, k.root_source_id, o.period_end, o.val FROM obs o JOIN series k ON k.series_id = o.series_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'daily_active_users'))
SELECT CAST(avg(d.val) / m.val AS DECIMAL(18, 6)) AS stickiness, s.code, m.period_start, m.period_end, count(*) AS n
  FROM m JOIN d ON d.subject_id = m.subject_id AND d.root_source_id = m.root_source_id AND d.period_end BETWEEN m.period_start AND m.period_end
  JOIN subject s ON s.subject_id = m.subject_id
 GROUP BY s.code, m.period_start, m.period_end, m.val
 ORDER BY m.period_end DESC, s.code LIMIT 100
