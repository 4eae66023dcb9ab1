INSERT INTO observation
SELECT n.metric_id, n.series_id, o.period_start, coalesce(o.period_end, o.period_start), o.value, o.value_max,
       n.trait_id, n.source_id, coalesce(o.published_at, o.recorded_at), TIMESTAMP '9999-12-31 00:00:00',
       CAST(NULL AS BIGINT), o.sequence, o.id
  FROM stage o
  JOIN known n ON n.subject = o.subject AND n.metric = o.metric AND n.measure = coalesce(o.measure, 'level')
   AND n.qualifiers = coalesce(o.qualifiers, '') AND n.root_source = coalesce(o.root_source, o.source)
   AND n.unit = o.unit AND n.scale = o.scale AND n.source = o.source
   AND n.comparator = coalesce(o.comparator, 'exact') AND n.basis = coalesce(o.basis, 'reported')
   AND n.status = coalesce(o.status, 'A') AND n.modality = coalesce(o.modality, 'asserted')
   AND n.period_basis IS NOT DISTINCT FROM o.period_basis
 WHERE o.type = 'observation'
