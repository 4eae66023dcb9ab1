-- only where somebody else speaks of the same subject and metric can there be two opinions
, stated AS (
  SELECT k.subject_id, k.metric_id
    FROM obs o
    JOIN series k ON k.series_id = o.series_id
   WHERE /*where*/
   GROUP BY k.subject_id, k.metric_id
  HAVING count(DISTINCT o.series_id) > 1 OR count(DISTINCT o.source_id) > 1)
SELECT DISTINCT o.series_id
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN stated t ON t.subject_id = k.subject_id AND t.metric_id = k.metric_id
 ORDER BY o.series_id
