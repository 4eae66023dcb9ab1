-- as of now every series has an observation in force, unless all of them were withdrawn
SELECT o.series_id
  FROM series o
  JOIN subject s ON s.subject_id = o.subject_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source r ON r.source_id = o.root_source_id
 WHERE /*where*/
 ORDER BY s.code, m.code, o.measure, o.qualifiers, r.code, o.unit, o.series_id
 LIMIT :limit OFFSET :offset
