INSERT INTO registry_version
SELECT registry_version, registry_json, sequence FROM stage WHERE type = 'registry' ORDER BY sequence
