-- the newest comparable point of each series. Where several sources print a series, the one that speaks is chosen as
-- everywhere
, contested AS (SELECT series_id FROM printed GROUP BY series_id HAVING count(*) > 1)
SELECT n.series_id, n.val, n.newest % 10000000 + date_diff('day', DATE '1970-01-01', DATE '1800-01-01') AS period_start,
       n.newest // 10000000 + date_diff('day', DATE '1970-01-01', DATE '1800-01-01') AS period_end
  FROM (SELECT o.series_id, max_by(o.val, o.place) AS val, max(o.place) AS newest
          FROM (SELECT o.series_id, o.val, date_diff('day', DATE '1800-01-01', o.period_end) * 10000000
                       + date_diff('day', DATE '1800-01-01', o.period_start) AS place
                  FROM obs o
                 WHERE o.trait_id IN (/*comparable*/) AND /*where*/
                   AND o.series_id NOT IN (SELECT series_id FROM contested)) o
         GROUP BY o.series_id) n
 UNION ALL
SELECT c.series_id, c.val, date_diff('day', DATE '1970-01-01', c.period_start), date_diff('day', DATE '1970-01-01', c.period_end)
  FROM (SELECT o.series_id, o.period_start, o.period_end, o.val, row_number() OVER (
                 PARTITION BY o.series_id
                 ORDER BY o.period_end DESC, o.period_start DESC, CASE t.basis WHEN 'measured' THEN 0 ELSE 1 END,
                          CASE t.comparator WHEN 'exact' THEN 0 ELSE 1 END, o.published_at DESC, p.code, o.sequence DESC) AS n
          FROM obs o
          JOIN trait t ON t.trait_id = o.trait_id
          JOIN source p ON p.source_id = o.source_id
         WHERE o.trait_id IN (/*comparable*/) AND /*where*/ AND o.series_id IN (SELECT series_id FROM contested)) c
 WHERE c.n = 1
