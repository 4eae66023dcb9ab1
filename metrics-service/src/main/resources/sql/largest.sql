-- the largest series of each population at their newest point that may be compared, and how many there are
, newest AS (
  SELECT o.series_id, max_by(o.val, o.period_end) AS val
    FROM obs o
    JOIN trait t ON t.trait_id = o.trait_id
   WHERE t.period_basis IS NULL AND t.modality = 'asserted' AND /*where*/
   GROUP BY o.series_id)
, place AS (
  SELECT n.series_id, s.code,
         count(*) OVER (PARTITION BY k.root_source_id, k.qualifiers, k.unit, s.kind) AS subjects,
         row_number() OVER (PARTITION BY k.root_source_id, k.qualifiers, k.unit, s.kind
                            ORDER BY n.val * CAST(:direction AS BIGINT), s.code, n.series_id) AS place
    FROM newest n
    JOIN series k ON k.series_id = n.series_id
    JOIN subject s ON s.subject_id = k.subject_id
   WHERE s.code NOT IN (:totals) AND (:anyMember OR s.code IN (:members))
     AND (CAST(:kind AS VARCHAR) IS NULL OR s.kind = :kind))
SELECT series_id, subjects
  FROM place
 WHERE place <= :top OR code IN (:named)
