-- as of now, when no period ended after the day: the newest points are kept
WITH newest AS (SELECT o.series_id, o.period_end, o.val FROM latest o WHERE /*where*/)
, place AS (
  SELECT n.series_id, n.val, n.period_end,
         count(*) OVER (PARTITION BY k.root_source_id, k.qualifiers, k.unit, s.kind) AS subjects,
         row_number() OVER (PARTITION BY k.root_source_id, k.qualifiers, k.unit, s.kind
                            ORDER BY n.val * CAST(:direction AS BIGINT), s.code, n.series_id) AS place,
         s.code
    FROM newest n
    JOIN series k ON k.series_id = n.series_id
    JOIN subject s ON s.subject_id = k.subject_id
   WHERE s.code NOT IN (:totals) AND (:anyMember OR s.code IN (:members))
     AND (CAST(:kind AS VARCHAR) IS NULL OR s.kind = :kind))
SELECT series_id, subjects, val, period_end
  FROM place
 WHERE place <= :top OR code IN (:named)
