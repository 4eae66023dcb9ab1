-- every row ever in force: recorded and not withdrawn by the position, published by then, later vintages or not
WITH obs AS (
  SELECT metric_id, subject_id, series_id, period_start, period_end, period_basis, val, val_max, comparator, source_id,
         basis, status, modality, published_at, sequence, observation_id,
         count(*) OVER (PARTITION BY metric_id, subject_id, series_id, period_start, period_end, source_id) AS vintages
    FROM observation
   WHERE sequence <= :position AND (withdrawn_position IS NULL OR withdrawn_position > :position)
     AND published_at <= :asOf)
