-- the log as it stands: what was published by then is a plain filter, put anew where it is read twice
WITH obs AS NOT MATERIALIZED (
  SELECT metric_id, series_id, period_start, period_end, val, val_max, trait_id, source_id, published_at, sequence,
         observation_id
    FROM /*rows*/
   WHERE withdrawn_position IS NULL AND published_at <= /*asOf*/ AND published_until > /*asOf*/)
