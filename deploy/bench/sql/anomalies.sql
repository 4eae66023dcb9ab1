-- kind: window
-- path: /statistics/anomalies?metric=downloads_30d&kind=model&weekEnding={day}
-- medians of weekly growths, and who was launched lately, are the service's: half a year of the hundred largest is what is read
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
k AS (SELECT o.series_id, s.code FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'
       ORDER BY o.val DESC, s.code LIMIT 100)
SELECT k.code, o.period_end, o.val FROM k JOIN obs o ON o.series_id = k.series_id
 WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end BETWEEN DATE '{day-189}' AND DATE '{day}'
 ORDER BY k.code, o.period_end
