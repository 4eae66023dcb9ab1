-- kind: slice
SELECT period_end, sum(val) FROM observation
 WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00' AND {model} = {model}
 GROUP BY period_end ORDER BY period_end
