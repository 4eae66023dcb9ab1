, page AS (SELECT DISTINCT o.series_id FROM obs o WHERE /*where*/)
SELECT k.series_id
  FROM page
  JOIN series k ON k.series_id = page.series_id
  JOIN subject s ON s.subject_id = k.subject_id
  JOIN metric m ON m.metric_id = k.metric_id
  JOIN source r ON r.source_id = k.root_source_id
 ORDER BY s.code, m.code, k.measure, k.qualifiers, r.code, k.unit, k.series_id
 LIMIT :limit OFFSET :offset
