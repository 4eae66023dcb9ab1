package dev.groundswell.metrics.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.groundswell.metrics.ingest.IngestClient.SegmentView;
import dev.groundswell.metrics.store.BrokenSegmentException;

import org.springframework.web.client.RestClient;

/**
 * Streams a segment to a file and refuses it when its bytes are not the ones the list
 * promised.
 */
class Download {

	private final RestClient client;

	Download(RestClient client) {
		this.client = client;
	}

	/** The segment's bytes, in a new file of a directory. */
	Path of(SegmentView segment, Path directory) {
		var file = directory.resolve("segment-" + segment.sequence() + ".parquet");
		var sha256 = fetch(segment, file);
		if (!sha256.equals(segment.sha256())) {
			throw new BrokenSegmentException(
					"Segment %d has hash %s and should have %s".formatted(segment.sequence(), sha256, segment.sha256()),
					null);
		}
		return file;
	}

	private String fetch(SegmentView segment, Path file) {
		return this.client.get()
			.uri("/api/v1/segments/{sequence}", segment.sequence())
			.exchange((request, response) -> {
				if (!response.getStatusCode().is2xxSuccessful()) {
					throw new IOException(
							"Segment %d was answered with %s".formatted(segment.sequence(), response.getStatusCode()));
				}
				var digest = sha256();
				try (var out = new DigestOutputStream(Files.newOutputStream(file), digest);
						var in = response.getBody()) {
					in.transferTo(out);
				}
				return HexFormat.of().formatHex(digest.digest());
			});
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
