-- the rows of every identity this segment touched get their interval anew: late vintages and withdrawals alike
UPDATE observation SET published_until = v.published_until
  FROM (SELECT o.sequence,
               lead(o.published_at, 1, TIMESTAMP '9999-12-31 00:00:00') OVER (
                 PARTITION BY o.series_id, o.period_start, o.period_end, o.source_id
                 ORDER BY o.published_at, o.sequence) AS published_until
          FROM observation o
          JOIN (SELECT DISTINCT n.series_id, n.period_start, n.period_end, n.source_id FROM observation n
                 WHERE n.sequence > :after OR n.withdrawn_position > :after) t
            ON t.series_id = o.series_id AND t.period_start = o.period_start AND t.period_end = o.period_end
           AND t.source_id = o.source_id
         WHERE o.withdrawn_position IS NULL) v
 WHERE observation.sequence = v.sequence AND observation.published_until <> v.published_until
