DELETE FROM latest WHERE series_id IN (SELECT series_id FROM touched);
CREATE OR REPLACE TEMP TABLE newest AS
SELECT o.metric_id, o.series_id, max(o.period_start) AS period_start, max(o.period_end) AS period_end,
       max_by(o.val, o.period_end) AS val
  FROM (SELECT metric_id, series_id, period_start, period_end, val, trait_id FROM observation
         WHERE sequence > :after AND withdrawn_position IS NULL
           AND published_until = TIMESTAMP '9999-12-31 00:00:00'
        UNION ALL
        SELECT metric_id, series_id, period_start, period_end, val, trait_id FROM history
         WHERE series_id IN (SELECT series_id FROM touched) AND withdrawn_position IS NULL
           AND published_until = TIMESTAMP '9999-12-31 00:00:00') o
  JOIN trait t ON t.trait_id = o.trait_id
 WHERE t.period_basis IS NULL AND t.modality = 'asserted'
 GROUP BY o.metric_id, o.series_id;
DELETE FROM newest
 WHERE EXISTS (SELECT 1 FROM latest l WHERE l.series_id = newest.series_id AND l.period_end > newest.period_end);
DELETE FROM latest WHERE series_id IN (SELECT series_id FROM newest);
INSERT INTO latest SELECT metric_id, series_id, period_start, period_end, val FROM newest ORDER BY metric_id, series_id
