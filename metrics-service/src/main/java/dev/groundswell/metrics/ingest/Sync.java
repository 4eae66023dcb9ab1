package dev.groundswell.metrics.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import dev.groundswell.metrics.ingest.IngestClient.SegmentView;
import dev.groundswell.metrics.ingest.IngestClient.SegmentsView;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Segment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at the log: what is sealed and not yet loaded is downloaded, checked and
 * loaded, segment by segment. A log that is not the one we read before is read from its
 * beginning. Safe to repeat at any point.
 */
class Sync {

	private static final Logger log = LoggerFactory.getLogger(Sync.class);

	private static final int PAGE = 100;

	private final IngestClient client;

	private final Download download;

	private final ObservationStore store;

	private final SyncState state;

	Sync(IngestClient client, Download download, ObservationStore store, SyncState state) {
		this.client = client;
		this.download = download;
		this.store = store;
		this.state = state;
	}

	/**
	 * Catch up with the log.
	 * @param loaded told the position after each segment
	 * @return how many segments were loaded
	 */
	int catchUp(LongConsumer loaded) {
		int count = 0;
		boolean more = true;
		while (more) {
			var last = this.store.lastSegment();
			var page = page(last);
			this.state.seen(page.position());
			if (isAnotherLog(last, page)) {
				startOver(last, page, loaded);
				continue;
			}
			var fresh = fresh(last, page);
			for (var segment : fresh) {
				load(segment, loaded);
				count++;
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
		return last.isPresent() && (page.position() < last.get().sequence() || page.items()
			.stream()
			.anyMatch(
					(item) -> item.sequence() == last.get().sequence() && !item.sha256().equals(last.get().sha256())));
	}

	private static List<SegmentView> fresh(Optional<Segment> last, SegmentsView page) {
		long position = last.map(Segment::sequence).orElse(0L);
		return page.items().stream().filter((item) -> item.sequence() > position).toList();
	}

	private void startOver(Optional<Segment> last, SegmentsView page, LongConsumer loaded) {
		log.atWarn()
			.addKeyValue("position", last.map(Segment::sequence).orElse(0L))
			.addKeyValue("ingestPosition", page.position())
			.log("The log is not the one read before; everything is read again from its beginning");
		this.store.clear();
		loaded.accept(0);
	}

	private void load(SegmentView segment, LongConsumer loaded) {
		var report = this.download.of(segment,
				(file) -> this.store.load(new Segment(segment.sequence(), segment.rows(), segment.sha256()), file));
		log.atInfo()
			.addKeyValue("segment", segment.sequence())
			.addKeyValue("observations", report.observations())
			.addKeyValue("withdrawn", report.withdrawn())
			.addKeyValue("superseded", report.superseded())
			.addKeyValue("registryVersions", report.registryVersions())
			.log("Segment loaded");
		loaded.accept(report.position());
	}

}
