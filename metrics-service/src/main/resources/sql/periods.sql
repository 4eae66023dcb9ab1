-- how many series of one kind of subject are stated for each period
SELECT o.period_start, o.period_end, count(DISTINCT o.series_id) AS series
  FROM obs o
  JOIN series k ON k.series_id = o.series_id
  JOIN subject s ON s.subject_id = k.subject_id
 WHERE o.trait_id IN (/*comparable*/) AND s.kind = :kind AND k.unit = :unit AND /*where*/
 GROUP BY o.period_start, o.period_end
 ORDER BY o.period_end DESC, o.period_start DESC
