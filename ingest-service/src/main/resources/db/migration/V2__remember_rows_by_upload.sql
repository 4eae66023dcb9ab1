-- a waiting row is looked for by its upload and what it says, once a row of an upload: one index for both
DROP INDEX waiting_row_fingerprint;
DROP INDEX waiting_row_upload;
CREATE INDEX waiting_row_evidence ON waiting_row (upload_id, fingerprint);
