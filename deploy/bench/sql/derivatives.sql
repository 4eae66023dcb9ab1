-- kind: slice
-- path: /statistics/derivatives?groupBy=base&weekEnding={day}
-- who derives from whom stands in the registry, which the service keeps in memory: the newest downloads of the models are what is read
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00')
SELECT s.code, max_by(o.val, o.period_end) AS val, max(o.period_end) AS period_end
  FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
 WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end BETWEEN DATE '{day-7}' AND DATE '{day}'
 GROUP BY s.code
