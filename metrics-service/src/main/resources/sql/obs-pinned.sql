-- the log as it stood at an older position: vintages anew among the rows recorded and not withdrawn by then
WITH obs AS (
  SELECT metric_id, series_id, period_start, period_end, val, val_max, trait_id, source_id, published_at, sequence,
         observation_id
    FROM (SELECT o.*, lead(o.published_at, 1, TIMESTAMP '9999-12-31 00:00:00') OVER (
                   PARTITION BY o.series_id, o.period_start, o.period_end, o.source_id
                   ORDER BY o.published_at, o.sequence) AS pinned_until
            FROM /*rows*/ o
           WHERE o.sequence <= /*position*/
             AND (o.withdrawn_position IS NULL OR o.withdrawn_position > /*position*/)) p
   WHERE published_at <= /*asOf*/ AND pinned_until > /*asOf*/)
