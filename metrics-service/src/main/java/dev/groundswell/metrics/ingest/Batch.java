package dev.groundswell.metrics.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.metrics.ingest.IngestClient.SegmentView;
import dev.groundswell.metrics.store.ObservationStore.SegmentFile;
import dev.groundswell.metrics.store.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring segments downloaded to be loaded together: a hundred small ones then cost
 * little more than one. The files are gone when it is closed.
 */
final class Batch implements AutoCloseable {

	private static final int MOST_SEGMENTS = 100;

	private static final long MOST_ROWS = 200_000;

	private final Path directory;

	private final List<SegmentFile> files = new ArrayList<>();

	private @Nullable RuntimeException fault;

	private Batch(Path directory) {
		this.directory = directory;
	}

	/** Download from the front of a list as far as it goes well and is not too much. */
	static Batch of(List<SegmentView> segments, Download download) {
		try {
			var batch = new Batch(Files.createTempDirectory("segments-"));
			batch.fill(segments, download);
			return batch;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no room for downloads", ex);
		}
	}

	private void fill(List<SegmentView> segments, Download download) {
		long rows = 0;
		for (var segment : segments) {
			if (this.files.size() == MOST_SEGMENTS || rows > MOST_ROWS) {
				return;
			}
			try {
				this.files.add(new SegmentFile(new Segment(segment.sequence(), segment.rows(), segment.sha256()),
						download.of(segment, this.directory)));
				rows += segment.rows();
			}
			catch (RuntimeException ex) {
				this.fault = ex;
				return;
			}
		}
	}

	/** What was downloaded, in the order of the log. */
	List<SegmentFile> files() {
		return List.copyOf(this.files);
	}

	/** Tell what stopped the downloading, once the good part has been dealt with. */
	void complain() {
		if (this.fault != null) {
			throw this.fault;
		}
	}

	@Override
	public void close() {
		try (var left = Files.list(this.directory)) {
			for (var file : left.toList()) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Downloads could not be cleared away", ex);
		}
	}

}
