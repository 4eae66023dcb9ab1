SELECT o.sequence, o.observation_id, o.series_id, o.period_start, o.period_end, o.val, o.val_max, o.trait_id,
       o.source_id, o.published_at
  FROM obs o
 WHERE /*where*/
 LIMIT :most
