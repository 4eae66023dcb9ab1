-- every series, source and way of meaning it that the segments speak of
CREATE OR REPLACE TEMP TABLE stage_series AS
SELECT DISTINCT subject, metric, coalesce(measure, 'level') AS measure, coalesce(qualifiers, '') AS qualifiers,
       coalesce(root_source, source) AS root_source, unit, scale, source, period_basis,
       coalesce(comparator, 'exact') AS comparator, coalesce(basis, 'reported') AS basis,
       coalesce(status, 'A') AS status, coalesce(modality, 'asserted') AS modality
  FROM stage
 WHERE type = 'observation'
