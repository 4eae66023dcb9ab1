-- kind: as-of
-- base: now
SELECT period_end, sum(val) FROM observation
 WHERE withdrawn_position IS NULL AND published_at <= TIMESTAMP '{day} 12:00:00' AND published_until > TIMESTAMP '{day} 12:00:00' AND {model} = {model}
 GROUP BY period_end ORDER BY period_end
