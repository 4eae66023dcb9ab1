-- kind: series
-- path: /statistics/forecast?subject={subject}&metric=downloads_30d&horizon=14
-- the methods and their errors are the service's: the series, every vintage, is what is read
SELECT h.period_end, h.val, h.published_at, h.published_until
  FROM (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > {history}) h
 WHERE h.series_id IN (SELECT k.series_id FROM series k JOIN subject s ON s.subject_id = k.subject_id JOIN metric m ON m.metric_id = k.metric_id
                        WHERE s.code = '{subject}' AND m.code = 'downloads_30d')
   AND h.withdrawn_position IS NULL
 ORDER BY h.period_end, h.published_at
