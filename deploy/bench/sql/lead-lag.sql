-- kind: series
-- path: /statistics/lead-lag?leaderSubject={large}&leaderMetric=likes&followerSubject={large}&followerMetric=token_volume&step=week
-- correlations at thirteen lags are the service's: the two series are what is read
SELECT h.metric_id, h.period_end, h.val
  FROM (SELECT * FROM history UNION ALL SELECT * FROM observation WHERE sequence > {history}) h
 WHERE h.series_id IN (SELECT k.series_id FROM series k JOIN subject s ON s.subject_id = k.subject_id JOIN metric m ON m.metric_id = k.metric_id
                        WHERE s.code = '{large}' AND m.code IN ('likes', 'token_volume'))
   AND h.withdrawn_position IS NULL AND h.published_until = TIMESTAMP '9999-12-31 00:00:00'
 ORDER BY h.series_id, h.period_end
