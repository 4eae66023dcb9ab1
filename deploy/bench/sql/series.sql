-- kind: series
-- path: /series?subject={subject}&metric=downloads_30d
-- same: /items/0/points/0/value
SELECT h.val, h.period_end, h.published_at, h.observation_id
  FROM (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > {history}) h
 WHERE h.series_id IN (SELECT k.series_id FROM series k JOIN subject s ON s.subject_id = k.subject_id JOIN metric m ON m.metric_id = k.metric_id
                        WHERE s.code = '{subject}' AND m.code = 'downloads_30d')
   AND h.withdrawn_position IS NULL AND h.published_until = TIMESTAMP '9999-12-31 00:00:00'
 ORDER BY h.period_end
