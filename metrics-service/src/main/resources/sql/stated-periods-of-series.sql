SELECT DISTINCT p.code AS source, m.code AS metric, k.measure, s.code AS subject, k.code AS series, o.period_end
  FROM obs o
  JOIN trait t ON t.trait_id = o.trait_id
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = k.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
 WHERE t.period_basis IS NULL AND /*where*/
 ORDER BY 1, 2, 3, 4, 5, 6
 LIMIT /*most*/
