-- kind: window
-- path: /statistics/completeness?metric=downloads_30d&weekEnding={day}
-- same: /items/0/observed
WITH obs AS (SELECT o.metric_id, o.series_id, o.source_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
d AS (SELECT DISTINCT k.measure, o.source_id, o.period_end FROM obs o JOIN series k ON k.series_id = o.series_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end <= DATE '{day}')
SELECT count(*) AS observed, p.code, d.measure, date_diff('day', min(d.period_end), DATE '{day}') + 1 AS expected
  FROM d JOIN source p ON p.source_id = d.source_id GROUP BY p.code, d.measure ORDER BY p.code, d.measure
