-- kind: slice
-- path: /statistics/price-weighted-share?weekEnding={day}
-- same: /items/0/priceWeightedShare
WITH obs AS (SELECT o.metric_id, o.series_id, o.period_start, o.period_end, o.val FROM observation o
              WHERE withdrawn_position IS NULL AND published_until = TIMESTAMP '9999-12-31 00:00:00'),
p AS (SELECT k.subject_id, max_by(o.val, o.period_end) FILTER (WHERE m.code LIKE '%input%') AS price_in,
             max_by(o.val, o.period_end) FILTER (WHERE m.code LIKE '%output%') AS price_out
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN metric m ON m.metric_id = o.metric_id
       WHERE o.metric_id IN (SELECT metric_id FROM metric WHERE code IN ('price_per_million_input_tokens', 'price_per_million_output_tokens'))
         AND o.period_end <= DATE '{day}' AND k.unit = 'USD'
       GROUP BY k.subject_id),
v AS (SELECT s.code, o.val AS tokens, o.val * (0.75E0 * p.price_in + 0.25E0 * p.price_out) AS worth
        FROM obs o JOIN series k ON k.series_id = o.series_id JOIN subject s ON s.subject_id = k.subject_id JOIN p ON p.subject_id = k.subject_id
       WHERE o.metric_id = (SELECT metric_id FROM metric WHERE code = 'token_volume') AND o.period_end = DATE '{day}')
SELECT CAST(worth * 100 / sum(worth) OVER () AS DECIMAL(18, 6)) AS share, code, CAST(tokens AS DOUBLE) / sum(tokens) OVER () AS token_share
  FROM v ORDER BY worth DESC, code LIMIT 100
