-- as the newest version of the registry has it; a subject it does not list keeps what it had
UPDATE subject SET kind = r.kind
  FROM (SELECT entry->>'id' AS code, entry->>'kind' AS kind
          FROM (SELECT unnest(CAST(json_extract(json, '$.subjects[*]') AS JSON[])) AS entry
                  FROM (SELECT json FROM registry_version ORDER BY sequence DESC LIMIT 1) v) e) r
 WHERE subject.code = r.code AND subject.kind <> r.kind
