-- the largest series of each population at their newest point that may be compared, and how many there are. Where several
-- sources print a series, the one that speaks is chosen as everywhere
, contested AS (SELECT series_id FROM printed GROUP BY series_id HAVING count(*) > 1)
, newest AS (
  SELECT o.series_id, max(o.period_end) AS period_end,
         max_by(o.val, date_diff('day', DATE '1800-01-01', o.period_end) * 10000000 + date_diff('day', DATE '1800-01-01', o.period_start)) AS val
    FROM obs o
    JOIN trait t ON t.trait_id = o.trait_id
   WHERE t.period_basis IS NULL AND t.modality = 'asserted' AND /*where*/
     AND o.series_id NOT IN (SELECT series_id FROM contested)
   GROUP BY o.series_id
  UNION ALL
  SELECT c.series_id, c.period_end, c.val
    FROM (SELECT o.series_id, o.period_end, o.val, row_number() OVER (
                   PARTITION BY o.series_id
                   ORDER BY o.period_end DESC, o.period_start DESC, CASE t.basis WHEN 'measured' THEN 0 ELSE 1 END,
                            CASE t.comparator WHEN 'exact' THEN 0 ELSE 1 END, o.published_at DESC, p.code, o.sequence DESC) AS n
            FROM obs o
            JOIN trait t ON t.trait_id = o.trait_id
            JOIN source p ON p.source_id = o.source_id
           WHERE t.period_basis IS NULL AND t.modality = 'asserted' AND /*where*/
             AND o.series_id IN (SELECT series_id FROM contested)) c
   WHERE c.n = 1)
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
