package dev.groundswell.metrics.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import dev.groundswell.metrics.ingest.IngestClient.SegmentView;
import dev.groundswell.metrics.ingest.IngestClient.SegmentsView;
import dev.groundswell.metrics.meter.Meters;
import dev.groundswell.metrics.store.BrokenSegmentException;
import dev.groundswell.metrics.store.LoadReport;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.ObservationStore.SegmentFile;
import dev.groundswell.metrics.store.Segment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at the log: what is sealed and not yet loaded is downloaded, checked and
 * loaded, many small segments together. A log that is not the one we read before is read
 * from its beginning. Safe to repeat at any point.
 */
class Sync {

	private static final Logger log = LoggerFactory.getLogger(Sync.class);

	private static final int PAGE = 100;

	private final IngestClient client;

	private final Download download;

	private final ObservationStore store;

	private final SyncState state;

	private final Meters meters;

	private @Nullable SegmentView behindGap;

	Sync(IngestClient client, Download download, ObservationStore store, SyncState state, Meters meters) {
		this.client = client;
		this.download = download;
		this.store = store;
		this.state = state;
		this.meters = meters;
	}

	/**
	 * Catch up with the log.
	 * @param loaded told the position after each step
	 * @return how many segments were loaded
	 */
	int catchUp(LongConsumer loaded) {
		int count = 0;
		boolean more = true;
		while (more) {
			var last = this.store.lastSegment();
			var page = page(last);
			this.state.seen(page.position());
			if (isAnotherLog(last, page) || isGapNotSeenBefore(last, page)) {
				startOver(last, page, loaded);
				continue;
			}
			var fresh = fresh(last, page);
			if (!fresh.isEmpty()) {
				count += this.meters.load(() -> load(fresh, loaded));
			}
			more = !fresh.isEmpty() && this.store.position() < page.position();
		}
		return count;
	}

	/**
	 * Our own last segment is asked for too: it proves that the log is still the same.
	 */
	private SegmentsView page(Optional<Segment> last) {
		return this.client.segments(last.map((segment) -> segment.sequence() - 1).orElse(0L), PAGE);
	}

	private static boolean isAnotherLog(Optional<Segment> last, SegmentsView page) {
		return last.isPresent() && page.items()
			.stream()
			.noneMatch((item) -> item.sequence() == last.get().sequence() && item.sha256().equals(last.get().sha256()));
	}

	/**
	 * Rows are missing between ours and the next segment. That is worth one reading from
	 * the beginning; where it is there again afterwards, the log itself is broken.
	 */
	private boolean isGapNotSeenBefore(Optional<Segment> last, SegmentsView page) {
		long position = position(last);
		var next = page.items().stream().filter((item) -> item.sequence() > position).findFirst();
		if (next.isEmpty() || next.get().firstSequence() == position + 1) {
			return false;
		}
		if (last.isEmpty() || next.get().equals(this.behindGap)) {
			throw new BrokenSegmentException("Segment %d begins with %d and should begin with %d"
				.formatted(next.get().sequence(), next.get().firstSequence(), position + 1), null);
		}
		this.behindGap = next.get();
		return true;
	}

	/** What can be loaded next, up to the first gap. */
	private static List<SegmentView> fresh(Optional<Segment> last, SegmentsView page) {
		long position = position(last);
		var fresh = new ArrayList<SegmentView>();
		for (var item : page.items()) {
			if (item.sequence() > position) {
				if (item.firstSequence() != position + 1) {
					return fresh;
				}
				fresh.add(item);
				position = item.sequence();
			}
		}
		return fresh;
	}

	private static long position(Optional<Segment> last) {
		return last.map(Segment::sequence).orElse(0L);
	}

	private void startOver(Optional<Segment> last, SegmentsView page, LongConsumer loaded) {
		log.atWarn()
			.addKeyValue("position", position(last))
			.addKeyValue("ingestPosition", page.position())
			.log("The log is not the one read before; everything is read again from its beginning");
		this.store.clear();
		loaded.accept(0);
	}

	private int load(List<SegmentView> fresh, LongConsumer loaded) {
		try (var batch = Batch.of(fresh, this.download)) {
			if (!batch.files().isEmpty()) {
				load(batch.files(), loaded);
			}
			batch.complain();
			return batch.files().size();
		}
	}

	/** Together; where one of them is broken, one by one up to that one. */
	private void load(Collection<SegmentFile> files, LongConsumer loaded) {
		try {
			var report = this.store.load(List.copyOf(files));
			this.meters.loaded(files.size());
			told(report, files.size());
			loaded.accept(report.position());
		}
		catch (BrokenSegmentException ex) {
			if (files.size() == 1) {
				throw ex;
			}
			files.forEach((file) -> load(List.of(file), loaded));
		}
	}

	private static void told(LoadReport report, int segments) {
		log.atInfo()
			.addKeyValue("segments", segments)
			.addKeyValue("position", report.position())
			.addKeyValue("observations", report.observations())
			.addKeyValue("withdrawn", report.withdrawn())
			.addKeyValue("superseded", report.superseded())
			.addKeyValue("registryVersions", report.registryVersions())
			.log("Segments loaded");
	}

}
