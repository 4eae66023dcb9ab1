package dev.groundswell.ingest.archive;

/** Where bytes are: their SHA-256 in lower-case hex, and how many they are. */
public record PayloadRef(String sha256, long bytes) {
}
