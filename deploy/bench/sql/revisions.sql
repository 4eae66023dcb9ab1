-- kind: window
-- path: /statistics/revisions?metric=downloads_30d&weekEnding={day}
-- same: /items/0/revised
-- one row of each identity is in force; only where one is not is there anything to revise
WITH n AS (SELECT o.source_id, count(*) AS stated FROM observation o
            WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end <= DATE '{day}' AND o.withdrawn_position IS NULL
              AND o.published_until = TIMESTAMP '9999-12-31 00:00:00'
            GROUP BY o.source_id),
i AS (SELECT DISTINCT o.series_id, o.period_end FROM observation o
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.period_end <= DATE '{day}' AND o.published_until < TIMESTAMP '9999-12-31 00:00:00'),
v AS (SELECT o.source_id, count(*) AS vintages, max_by(o.val, o.sequence) - min_by(o.val, o.sequence) AS r
        FROM observation o JOIN i ON i.series_id = o.series_id AND i.period_end = o.period_end
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'downloads_30d') AND o.withdrawn_position IS NULL
       GROUP BY o.series_id, o.period_start, o.period_end, o.source_id)
SELECT count(*) FILTER (WHERE v.r <> 0) AS revised, p.code, n.stated, count(*) AS restated, avg(v.r) AS mean, avg(abs(v.r)) AS mean_absolute
  FROM v JOIN n ON n.source_id = v.source_id JOIN source p ON p.source_id = v.source_id
 WHERE v.vintages > 1 GROUP BY p.code, n.stated ORDER BY revised DESC, p.code
