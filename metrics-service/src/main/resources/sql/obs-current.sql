-- the log as it stands: what was published by then is a plain filter
WITH obs AS (
  SELECT metric_id, subject_id, series_id, period_start, period_end, period_basis, val, val_max, comparator, source_id,
         basis, status, modality, published_at, sequence, observation_id
    FROM observation
   WHERE withdrawn_position IS NULL AND published_at <= :asOf AND published_until > :asOf)
