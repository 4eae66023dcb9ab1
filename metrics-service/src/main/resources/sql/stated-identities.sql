-- how many periods a source states of a metric, each series and period once: all rows but the later vintages
, counted AS (
  SELECT o.metric_id, o.series_id, o.source_id, count(*) AS identities
    FROM observation o
   WHERE o.sequence <= /*position*/ AND (o.withdrawn_position IS NULL OR o.withdrawn_position > /*position*/)
     AND o.published_at <= /*asOf*/ AND /*where*/
   GROUP BY o.metric_id, o.series_id, o.source_id
  UNION ALL
  SELECT o.metric_id, o.series_id, o.source_id, count(DISTINCT (o.period_start, o.period_end)) - count(*)
    FROM obs o
   WHERE /*where*/
   GROUP BY o.metric_id, o.series_id, o.source_id)
SELECT p.code AS source, m.code AS metric, k.measure, CAST(sum(o.identities) AS BIGINT) AS identities
  FROM counted o
  JOIN series k ON k.series_id = o.series_id
  JOIN metric m ON m.metric_id = o.metric_id
  JOIN source p ON p.source_id = o.source_id
 GROUP BY p.code, m.code, k.measure
 ORDER BY p.code, m.code, k.measure
