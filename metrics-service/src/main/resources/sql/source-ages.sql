SELECT p.code AS source, max(o.published_at) AS last_published_at
  FROM (SELECT source_id, published_at FROM obs
        UNION ALL
        SELECT k.root_source_id, b.published_at FROM obs b JOIN series k ON k.series_id = b.series_id) o
  JOIN source p ON p.source_id = o.source_id
 GROUP BY p.code
 ORDER BY p.code
