-- kind: latest
-- path: /statistics/freshness
-- same: /items/0/source
SELECT p.code, max(o.published_at)
  FROM (SELECT source_id, published_at FROM printed
        UNION ALL
        SELECT k.root_source_id, b.published_at FROM printed b JOIN series k ON k.series_id = b.series_id) o
  JOIN source p ON p.source_id = o.source_id
 WHERE o.published_at IS NOT NULL AND {model} = {model}
 GROUP BY p.code ORDER BY p.code
