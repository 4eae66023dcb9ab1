-- their numbers, under the names the segments use
CREATE OR REPLACE TEMP TABLE known AS
SELECT o.*, m.metric_id, k.series_id, t.trait_id, p.source_id
  FROM stage_series o
  JOIN subject s ON s.code = o.subject
  JOIN metric m ON m.code = o.metric
  JOIN source p ON p.code = o.source
  JOIN source r ON r.code = o.root_source
  JOIN series k ON k.subject_id = s.subject_id AND k.metric_id = m.metric_id AND k.root_source_id = r.source_id
   AND k.measure = o.measure AND k.qualifiers = o.qualifiers AND k.unit = o.unit AND k.scale = o.scale
  JOIN trait t ON t.period_basis IS NOT DISTINCT FROM o.period_basis AND t.comparator = o.comparator
   AND t.basis = o.basis AND t.status = o.status AND t.modality = o.modality
