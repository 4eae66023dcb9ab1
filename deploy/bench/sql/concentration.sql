-- kind: slice
-- path: /statistics/concentration?metric=downloads_30d&denominator=population&kind=model&weekEnding={day}
-- same: /items/0/hhi
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
x AS (SELECT o.val, sum(o.val) OVER () AS whole, row_number() OVER (ORDER BY o.val DESC, o.series_id) AS place, count(*) OVER () AS n
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND s.kind = 'model' AND o.period_end = DATE '{day}'),
p AS (SELECT CAST(val AS DOUBLE) / whole AS share, place, n FROM x)
SELECT CAST(sum(share * share) AS DECIMAL(18, 6)) AS hhi, sum(share) FILTER (WHERE place <= 4) AS cr4,
       exp(-sum(share * ln(share)) FILTER (WHERE share > 0)) AS shannon, sum((n + 1 - 2 * place) * share) / max(n) AS gini
  FROM p
