SELECT k.series_id, s.code AS subject, m.code AS metric, k.measure, k.qualifiers, r.code AS root_source, k.unit, k.scale
  FROM series k
  JOIN subject s ON s.subject_id = k.subject_id
  JOIN metric m ON m.metric_id = k.metric_id
  JOIN source r ON r.source_id = k.root_source_id
 WHERE k.code = :code
 ORDER BY k.series_id
 LIMIT 1
