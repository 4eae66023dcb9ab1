-- identities that may have more than one vintage now, or one fewer: series and last day alone, for speed
CREATE OR REPLACE TEMP TABLE touched AS
SELECT o.series_id, o.period_end
  FROM observation o
 WHERE o.period_end IN (SELECT period_end FROM suspect)
 GROUP BY o.series_id, o.period_end
HAVING (count(*) > 1 AND max(o.sequence) > :after) OR max(o.withdrawn_position) > :after
