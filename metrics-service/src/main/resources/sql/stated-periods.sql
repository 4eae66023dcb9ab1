, stated AS (
  SELECT o.source_id, o.metric_id, k.measure, o.period_end
    FROM obs o
    JOIN trait t ON t.trait_id = o.trait_id
    JOIN series k ON k.series_id = o.series_id
   WHERE t.period_basis IS NULL AND /*where*/
   GROUP BY o.source_id, o.metric_id, k.measure, o.period_end)
SELECT p.code AS source, m.code AS metric, o.measure, CAST(NULL AS VARCHAR) AS subject,
       CAST(NULL AS VARCHAR) AS series, o.period_end
  FROM stated o
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
 ORDER BY 1, 2, 3, 6
 LIMIT /*most*/
