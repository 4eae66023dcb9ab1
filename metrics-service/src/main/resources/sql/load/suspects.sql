-- periods in which some series has more than one row, by comparing rows with distinct series
CREATE OR REPLACE TEMP TABLE suspect AS
SELECT period_end
  FROM observation
 WHERE period_end BETWEEN :from AND :to
 GROUP BY period_end
HAVING (count(*) <> bit_count(bitstring_agg(series_id, 0, :series)) AND max(sequence) > :after)
    OR max(withdrawn_position) > :after
