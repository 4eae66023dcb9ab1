-- only where somebody else speaks of the same subject and metric can there be two opinions
WITH stated AS (
  SELECT k.subject_id, k.metric_id
    FROM printed o
    JOIN series k ON k.series_id = o.series_id
   WHERE /*where*/
   GROUP BY k.subject_id, k.metric_id
  HAVING count(DISTINCT o.series_id) > 1 OR count(DISTINCT o.source_id) > 1)
SELECT DISTINCT k.series_id
  FROM series k
  JOIN stated t ON t.subject_id = k.subject_id AND t.metric_id = k.metric_id
 ORDER BY k.series_id
