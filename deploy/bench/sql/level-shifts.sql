-- kind: series
-- path: /statistics/level-shifts?subject={subject}&metric=downloads_30d
-- medians of moving sums are the service's: the series is what is read
SELECT h.period_end, h.val
  FROM (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > {history}) h
 WHERE h.series_id IN (SELECT k.series_id FROM series k JOIN subject s ON s.subject_id = k.subject_id JOIN metric m ON m.metric_id = k.metric_id
                        WHERE s.code = '{subject}' AND m.code = 'downloads_30d')
   AND h.withdrawn_position IS NULL AND h.published_until = TIMESTAMP '9999-12-31 00:00:00'
 ORDER BY h.period_end
