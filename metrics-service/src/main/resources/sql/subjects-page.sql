-- subjects that have series of a selection, whether or not anything of them is in force
SELECT DISTINCT s.code
  FROM series o
  JOIN subject s ON s.subject_id = o.subject_id
 WHERE s.code > :after AND /*where*/
 ORDER BY s.code
 LIMIT :limit
