CREATE OR REPLACE TEMP TABLE printed_new AS
SELECT metric_id, series_id, source_id, max(published_at) AS published_at
  FROM (SELECT metric_id, series_id, source_id, CASE WHEN withdrawn_position IS NULL THEN published_at END AS published_at
          FROM observation
         WHERE sequence > :after OR series_id IN (SELECT series_id FROM touched)
        UNION ALL
        SELECT p.metric_id, p.series_id, p.source_id, p.published_at FROM printed p
         WHERE p.series_id NOT IN (SELECT series_id FROM touched)
           AND p.series_id IN (SELECT series_id FROM observation WHERE sequence > :after)) o
 GROUP BY metric_id, series_id, source_id;
DELETE FROM printed WHERE series_id IN (SELECT series_id FROM printed_new);
INSERT INTO printed
SELECT metric_id, series_id, source_id, published_at FROM printed_new ORDER BY metric_id, series_id, source_id
