, stated AS (SELECT series_id, source_id, max(published_at) AS published_at FROM obs GROUP BY series_id, source_id)
SELECT p.code AS source, max(o.published_at) AS last_published_at
  FROM (SELECT source_id, published_at FROM stated
        UNION ALL
        SELECT k.root_source_id, b.published_at FROM stated b JOIN series k ON k.series_id = b.series_id) o
  JOIN source p ON p.source_id = o.source_id
 GROUP BY p.code
 ORDER BY p.code
