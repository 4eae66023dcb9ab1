SELECT o.sequence, o.observation_id, o.series_id, s.code AS subject, m.code AS metric, k.measure, k.qualifiers,
       r.code AS root_source, k.unit, k.scale, o.period_start, o.period_end, o.period_basis, o.val, o.val_max,
       o.comparator, p.code AS source, o.published_at, o.basis, o.status, o.modality
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = o.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
  JOIN source r ON r.source_id = k.root_source_id
 WHERE /*where*/
 ORDER BY s.code, m.code, k.measure, k.qualifiers, r.code, k.unit, o.series_id, o.period_end, o.period_start, o.sequence
 LIMIT :most
