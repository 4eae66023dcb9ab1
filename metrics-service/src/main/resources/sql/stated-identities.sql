-- how many periods a source states of a metric, each series and period once
SELECT p.code AS source, m.code AS metric, k.measure,
       count(DISTINCT (o.series_id, o.period_start, o.period_end)) AS identities
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = o.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
  JOIN source r ON r.source_id = k.root_source_id
 WHERE /*where*/
 GROUP BY p.code, m.code, k.measure
 ORDER BY p.code, m.code, k.measure
