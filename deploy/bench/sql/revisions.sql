-- kind: window
-- path: /statistics/revisions?metric=downloads_30d&weekEnding={day}
-- same: /items/0/revised
WITH v AS (SELECT o.series_id, o.period_start, o.period_end, o.source_id, count(*) AS vintages,
                  max_by(o.val, o.sequence) - min_by(o.val, o.sequence) AS r
             FROM observation o
            WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end <= DATE '{day}' AND o.withdrawn_position IS NULL
            GROUP BY o.series_id, o.period_start, o.period_end, o.source_id)
SELECT count(*) FILTER (WHERE r <> 0) AS revised, p.code, count(*) AS stated, count(*) FILTER (WHERE vintages > 1) AS restated,
       avg(r) FILTER (WHERE vintages > 1) AS mean, avg(abs(r)) FILTER (WHERE vintages > 1) AS mean_absolute
  FROM v JOIN source p ON p.source_id = v.source_id GROUP BY p.code ORDER BY revised DESC, p.code
