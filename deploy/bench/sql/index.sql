-- kind: slice
-- path: /statistics/index?weekEnding={day}
-- same: /items/0/subject
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
x AS (SELECT s.code, m.code AS metric, max_by(o.val, o.period_end) AS val
        FROM obs o JOIN metric m ON m.metric_id = o.metric_id JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id
       WHERE o.metric_id IN (SELECT metric_id FROM metric WHERE code IN ('downloads_30d', 'downloads_all_time', 'likes')) AND s.kind = 'model'
         AND o.period_end BETWEEN DATE '{day-7}' AND DATE '{day}'
       GROUP BY s.code, m.code),
b AS (SELECT code FROM x WHERE metric = 'downloads_30d' ORDER BY val DESC, code LIMIT 10),
r AS (SELECT code, metric, val, row_number() OVER (PARTITION BY metric ORDER BY val DESC, code) AS place FROM x),
k AS (SELECT DISTINCT code FROM r WHERE place <= 100),
w AS (SELECT metric, avg(val) AS mean, CASE WHEN metric = 'downloads_30d' THEN 0.5E0 ELSE 0.25E0 END AS weight
        FROM x WHERE code IN (SELECT code FROM b) GROUP BY metric),
i AS (SELECT x.code, sum(w.weight * ln(1 + x.val / w.mean)) / sum(w.weight) AS score
        FROM x JOIN w ON w.metric = x.metric WHERE x.code IN (SELECT code FROM k) GROUP BY x.code)
SELECT i.code, i.score * 100 / (SELECT avg(score) FROM i WHERE code IN (SELECT code FROM b)) AS index FROM i ORDER BY i.score DESC, i.code LIMIT 100
