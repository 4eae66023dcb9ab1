package dev.groundswell.ingest.upload;

/**
 * What taking an upload back did.
 *
 * @param withdrawn how many rows
 * @param position of the log with the withdrawals in it
 */
record UploadWithdrawal(String uploadId, long withdrawn, long position) {
}
