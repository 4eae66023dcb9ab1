SELECT m.code AS metric, k.measure, count(DISTINCT k.subject_id) AS subjects, max(o.period_end) AS newest_period_end
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN metric m ON m.metric_id = k.metric_id
 WHERE o.trait_id IN (/*comparable*/) AND /*where*/
 GROUP BY m.code, k.measure
 ORDER BY m.code, k.measure
