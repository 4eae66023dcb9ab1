SELECT m.code AS metric, k.measure, count(DISTINCT k.subject_id) AS subjects, max(o.period_end) AS newest_period_end
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN metric m ON m.metric_id = k.metric_id
  JOIN trait t ON t.trait_id = o.trait_id
 WHERE t.period_basis IS NULL AND t.modality = 'asserted' AND /*where*/
 GROUP BY m.code, k.measure
 ORDER BY m.code, k.measure
