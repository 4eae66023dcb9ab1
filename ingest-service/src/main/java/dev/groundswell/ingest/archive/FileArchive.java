package dev.groundswell.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * The archive as a directory: {@code payloads/ab/cd/abcd…}. Several processes may share
 * it. Unfinished payloads that were abandoned are swept at the start.
 */
@Component
final class FileArchive implements Archive {

	/**
	 * An upload that brings nothing for seconds is cut off, so what has rested for an
	 * hour is nobody's: not even another process's, should one share the folder.
	 */
	private static final Duration ABANDONED = Duration.ofHours(1);

	private final Path folder;

	private final Path staging;

	FileArchive(ArchiveProperties properties, Clock clock) throws IOException {
		this.folder = properties.dataDir().toAbsolutePath().resolve("payloads");
		this.staging = this.folder.resolve("staging");
		Files.createDirectories(this.staging);
		DurableFiles.sweep(this.staging, clock.instant().minus(ABANDONED));
	}

	@Override
	public StagedPayload stage(InputStream bytes, long limit) throws IOException {
		Path part = DurableFiles.part(this.staging);
		try {
			return new Staged(part, receive(bytes, part, limit));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(part);
			throw ex;
		}
	}

	private static PayloadRef receive(InputStream bytes, Path part, long limit) throws IOException {
		MessageDigest digest = sha256();
		long size = 0;
		try (OutputStream out = Files.newOutputStream(part)) {
			byte[] buffer = new byte[65_536];
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				size += read;
				if (size > limit) {
					throw new TooLargeException(limit);
				}
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
			}
		}
		return new PayloadRef(HexFormat.of().formatHex(digest.digest()), size);
	}

	@Override
	public InputStream open(String sha256) throws IOException {
		return Files.newInputStream(path(sha256));
	}

	@Override
	public void takeDown(String sha256) throws IOException {
		Files.deleteIfExists(path(sha256));
	}

	private Path path(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private final class Staged implements StagedPayload {

		private final Path part;

		private final PayloadRef ref;

		private Staged(Path part, PayloadRef ref) {
			this.part = part;
			this.ref = ref;
		}

		@Override
		public PayloadRef ref() {
			return this.ref;
		}

		@Override
		public InputStream open() throws IOException {
			return Files.exists(this.part) ? Files.newInputStream(this.part) : FileArchive.this.open(this.ref.sha256());
		}

		@Override
		public void keep() throws IOException {
			if (!Files.exists(path(this.ref.sha256()))) {
				DurableFiles.publish(this.part, path(this.ref.sha256()));
			}
		}

		@Override
		public void close() {
			try {
				Files.deleteIfExists(this.part);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
