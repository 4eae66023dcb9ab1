-- only where somebody else speaks of the same subject and metric can there be two opinions
, stated AS (
  SELECT o.subject_id, o.metric_id
    FROM obs o
    JOIN series k ON k.series_id = o.series_id
    JOIN subject s ON s.subject_id = o.subject_id
    JOIN metric m ON m.metric_id = o.metric_id
    JOIN source r ON r.source_id = k.root_source_id
   WHERE /*where*/
   GROUP BY o.subject_id, o.metric_id
  HAVING count(DISTINCT o.series_id) > 1 OR count(DISTINCT o.source_id) > 1)
SELECT DISTINCT o.series_id
  FROM obs o JOIN stated t ON t.subject_id = o.subject_id AND t.metric_id = o.metric_id
 ORDER BY o.series_id
