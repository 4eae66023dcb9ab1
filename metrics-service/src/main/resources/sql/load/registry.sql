INSERT INTO registry_version
SELECT registry_version, registry_json, sequence, sha256(registry_json) FROM stage WHERE type = 'registry' ORDER BY sequence
