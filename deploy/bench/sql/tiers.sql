-- kind: slice
-- path: /statistics/tiers?metric=downloads_30d&kind=model&weekEnding={day}
-- same: /items/0/subject
-- half a unit of the last significant digit is a matter of the number's writing: the largest values are what tiers are cut from
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00')
SELECT s.code, o.val FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
 WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'
 ORDER BY o.val DESC, s.code LIMIT 100
