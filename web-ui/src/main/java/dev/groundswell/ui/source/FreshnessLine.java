package dev.groundswell.ui.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ui.format.DateText;
import dev.groundswell.ui.neighbour.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * One sentence under every page: newest data, oldest source, what is late. An answer is
 * kept for half a minute, since every page shows it; an absence is not.
 */
@Component
public class FreshnessLine {

	private static final Duration KEPT = Duration.ofSeconds(30);

	private record Kept(Instant since, String text) {
	}

	private final Sources sources;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	FreshnessLine(Sources sources, Clock clock) {
		this.sources = sources;
		this.clock = clock;
	}

	/** The sentence. */
	public String text() {
		Kept last = this.kept;
		Instant now = this.clock.instant();
		if (last != null && last.since().plus(KEPT).isAfter(now)) {
			return last.text();
		}
		return switch (this.sources.freshness()) {
			case Answer.Here<FreshnessView.Listing>(FreshnessView.Listing listing) -> {
				String text = of(listing.list());
				this.kept = new Kept(now, text);
				yield text;
			}
			case Answer<FreshnessView.Listing> other -> other.notice();
		};
	}

	static String of(List<FreshnessView> sources) {
		Comparator<FreshnessView> byDay = Comparator
			.comparing((it) -> Objects.requireNonNullElse(it.lastPublishedAt(), Instant.EPOCH));
		List<FreshnessView> published = sources.stream()
			.filter((it) -> it.lastPublishedAt() != null)
			.sorted(byDay)
			.toList();
		if (published.isEmpty()) {
			return "No figures yet.";
		}
		FreshnessView oldest = published.getFirst();
		FreshnessView newest = published.getLast();
		long late = sources.stream().filter((it) -> "late".equals(it.state()) || "stale".equals(it.state())).count();
		String line = "Newest figures published " + day(newest) + " by " + name(newest);
		String rest = (published.size() > 1) ? "; longest unheard source " + name(oldest) + ", " + day(oldest) : "";
		String missing = (late == 0) ? "" : (late == 1) ? "; 1 source is late" : "; " + late + " sources are late";
		return line + rest + missing + ".";
	}

	private static String day(FreshnessView view) {
		return DateText.day(Objects.requireNonNull(view.lastPublishedAt()));
	}

	private static String name(FreshnessView view) {
		return Objects.requireNonNullElse(view.sourceName(), Objects.requireNonNullElse(view.source(), "unnamed"));
	}

}
