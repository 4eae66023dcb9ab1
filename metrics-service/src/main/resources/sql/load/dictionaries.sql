INSERT INTO subject
SELECT (SELECT coalesce(max(subject_id), 0) FROM subject) + row_number() OVER (ORDER BY n.code), n.code, 'unlisted'
  FROM (SELECT DISTINCT subject AS code FROM stage_series) n
 WHERE NOT EXISTS (SELECT 1 FROM subject d WHERE d.code = n.code);
INSERT INTO metric
SELECT (SELECT coalesce(max(metric_id), 0) FROM metric) + row_number() OVER (ORDER BY n.code), n.code
  FROM (SELECT DISTINCT metric AS code FROM stage_series) n
 WHERE NOT EXISTS (SELECT 1 FROM metric d WHERE d.code = n.code);
INSERT INTO source
SELECT (SELECT coalesce(max(source_id), 0) FROM source) + row_number() OVER (ORDER BY n.code), n.code
  FROM (SELECT source AS code FROM stage_series UNION SELECT root_source FROM stage_series) n
 WHERE NOT EXISTS (SELECT 1 FROM source d WHERE d.code = n.code);
INSERT INTO trait
SELECT (SELECT coalesce(max(trait_id), 0) FROM trait)
         + row_number() OVER (ORDER BY n.period_basis, n.comparator, n.basis, n.status, n.modality),
       n.period_basis, n.comparator, n.basis, n.status, n.modality
  FROM (SELECT DISTINCT period_basis, comparator, basis, status, modality FROM stage_series) n
 WHERE NOT EXISTS (SELECT 1 FROM trait d
        WHERE d.period_basis IS NOT DISTINCT FROM n.period_basis AND d.comparator = n.comparator
          AND d.basis = n.basis AND d.status = n.status AND d.modality = n.modality);
INSERT INTO series
SELECT (SELECT coalesce(max(series_id), 0) FROM series)
         + row_number() OVER (ORDER BY n.subject_id, n.metric_id, n.measure, n.qualifiers, n.source_id, n.unit, n.scale),
       's-' || substr(sha256(n.subject || chr(10) || n.metric || chr(10) || n.measure || chr(10) || n.qualifiers
                              || chr(10) || n.root_source || chr(10) || n.unit), 1, 16),
       n.subject_id, n.metric_id, n.measure, n.qualifiers, n.source_id, n.unit, n.scale
  FROM (SELECT DISTINCT o.subject, o.metric, o.measure, o.qualifiers, o.root_source, o.unit, o.scale,
               s.subject_id, m.metric_id, r.source_id
          FROM stage_series o JOIN subject s ON s.code = o.subject JOIN metric m ON m.code = o.metric
          JOIN source r ON r.code = o.root_source) n
 WHERE NOT EXISTS (SELECT 1 FROM series d
        WHERE d.subject_id = n.subject_id AND d.metric_id = n.metric_id AND d.measure = n.measure
          AND d.qualifiers = n.qualifiers AND d.root_source_id = n.source_id AND d.unit = n.unit AND d.scale = n.scale)
