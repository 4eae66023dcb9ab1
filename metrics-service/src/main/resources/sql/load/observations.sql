INSERT INTO observation
SELECT m.metric_id, s.subject_id, k.series_id, o.period_start, coalesce(o.period_end, o.period_start), o.period_basis,
       o.value, o.value_max, coalesce(o.comparator, 'exact'), p.source_id, coalesce(o.basis, 'reported'),
       coalesce(o.status, 'A'), coalesce(o.modality, 'asserted'), coalesce(o.published_at, o.recorded_at),
       TIMESTAMP '9999-12-31 00:00:00', CAST(NULL AS BIGINT), o.sequence, o.id
  FROM stage o
  JOIN subject s ON s.code = o.subject
  JOIN metric m ON m.code = o.metric
  JOIN source p ON p.code = o.source
  JOIN source r ON r.code = coalesce(o.root_source, o.source)
  JOIN series k ON k.subject_id = s.subject_id AND k.metric_id = m.metric_id AND k.root_source_id = r.source_id
   AND k.measure = coalesce(o.measure, 'level') AND k.qualifiers = coalesce(o.qualifiers, '')
   AND k.unit = o.unit AND k.scale = o.scale
 WHERE o.type = 'observation'
 ORDER BY m.metric_id, o.period_start, s.subject_id, o.sequence
