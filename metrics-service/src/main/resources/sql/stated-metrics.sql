SELECT m.code AS metric, k.measure, count(DISTINCT o.subject_id) AS subjects, max(o.period_end) AS newest_period_end
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = o.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source r ON r.source_id = k.root_source_id
 WHERE o.period_basis IS NULL AND o.modality = 'asserted' AND /*where*/
 GROUP BY m.code, k.measure
 ORDER BY m.code, k.measure
