-- as of now, when no period ended after the day: the newest points are kept
WITH newest AS (SELECT o.series_id, o.period_end, o.val FROM latest o WHERE /*where*/)
, member AS (
  SELECT n.series_id, n.val, n.period_end, k.root_source_id, k.qualifiers, k.unit, s.kind, s.code,
         max(n.period_end) OVER (PARTITION BY k.root_source_id, k.qualifiers, k.unit, s.kind) AS newest_end
    FROM newest n
    JOIN series k ON k.series_id = n.series_id
    JOIN subject s ON s.subject_id = k.subject_id
   WHERE s.code NOT IN (:totals) AND (:anyMember OR s.code IN (:members))
     AND (CAST(:kind AS VARCHAR) IS NULL OR s.kind = :kind))
, place AS (
  SELECT series_id, val, period_end, code,
         count(*) OVER (PARTITION BY root_source_id, qualifiers, unit, kind) AS subjects,
         row_number() OVER (PARTITION BY root_source_id, qualifiers, unit, kind
                            ORDER BY val * CAST(:direction AS BIGINT), code, series_id) AS place
    FROM member
   WHERE date_diff('day', period_end, newest_end) <= CAST(:days AS BIGINT))
SELECT series_id, subjects, val, period_end
  FROM place
 WHERE place <= :top OR code IN (:named)
