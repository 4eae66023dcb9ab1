-- the id as bytes: a string costs the driver more than all other columns together
SELECT o.sequence, encode(o.observation_id), o.series_id, date_diff('day', DATE '1970-01-01', o.period_start),
       date_diff('day', DATE '1970-01-01', o.period_end), o.val, o.val_max, o.trait_id, o.source_id,
       epoch_us(o.published_at)
  FROM obs o
 WHERE /*where*/
 LIMIT /*most*/
