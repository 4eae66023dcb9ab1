SELECT DISTINCT p.code AS source, m.code AS metric, k.measure, s.code AS subject, k.code AS series, o.period_end
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = o.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
  JOIN source r ON r.source_id = k.root_source_id
 WHERE o.period_basis IS NULL AND /*where*/
 ORDER BY 1, 2, 3, 4, 5, 6
 LIMIT :most
