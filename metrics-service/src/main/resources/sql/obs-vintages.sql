-- every row ever in force of what has more than one vintage: recorded and not withdrawn by the position, published by
-- then, later vintages or not. Only an identity with a row that was superseded or withdrawn can have two
WITH revised AS (
  SELECT DISTINCT series_id, period_end FROM observation
   WHERE published_until < TIMESTAMP '9999-12-31 00:00:00' OR withdrawn_position IS NOT NULL),
obs AS (
  SELECT * FROM (
    SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val, o.val_max, o.trait_id, o.source_id,
           o.published_at, o.sequence, o.observation_id,
           count(*) OVER (PARTITION BY o.series_id, o.period_start, o.period_end, o.source_id) AS vintages
      FROM observation o JOIN revised r ON r.series_id = o.series_id AND r.period_end = o.period_end
     WHERE o.sequence <= /*position*/ AND (o.withdrawn_position IS NULL OR o.withdrawn_position > /*position*/)
       AND o.published_at <= /*asOf*/) v
   WHERE v.vintages > 1)
