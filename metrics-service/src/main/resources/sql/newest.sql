-- the newest comparable point of each series
SELECT n.series_id, n.val, n.newest % 10000000 + date_diff('day', DATE '1970-01-01', DATE '1800-01-01') AS period_start,
       n.newest // 10000000 + date_diff('day', DATE '1970-01-01', DATE '1800-01-01') AS period_end
  FROM (SELECT o.series_id, max_by(o.val, o.place) AS val, max(o.place) AS newest
          FROM (SELECT o.series_id, o.val, date_diff('day', DATE '1800-01-01', o.period_end) * 10000000
                       + date_diff('day', DATE '1800-01-01', o.period_start) AS place
                  FROM obs o
                 WHERE o.trait_id IN (/*comparable*/) AND /*where*/) o
         GROUP BY o.series_id) n
