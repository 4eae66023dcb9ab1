-- the rows of every identity this segment touched get their interval anew: late vintages and withdrawals alike
UPDATE /*rows*/ SET published_until = v.published_until
  FROM (SELECT o.sequence,
               lead(o.published_at, 1, TIMESTAMP '9999-12-31 00:00:00') OVER (
                 PARTITION BY o.series_id, o.period_start, o.period_end, o.source_id
                 ORDER BY o.published_at, o.sequence) AS published_until
          FROM observation o
          JOIN touched t ON t.series_id = o.series_id AND t.period_end = o.period_end
         WHERE o.withdrawn_position IS NULL) v
 WHERE /*rows*/.sequence = v.sequence AND /*rows*/.published_until <> v.published_until
